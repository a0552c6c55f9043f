'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { accountOfForm } from '@/lib/auth/drawn-for';
import { cardPaymentForm } from '@/lib/card-payments/schema';
import { cancelCardPayment, getCardPayment, startCardPayment } from '@/lib/card-payments/use-cases';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import { isResourceId } from '@/lib/http/resource-id';
import { requestTrace } from '@/lib/http/trace';
import { utilityToday } from '@/lib/utility/current';
import { postedChoice } from '../choice';

/** Starts the payment and leaves for the company; an attempt that cannot be paid any more shows why. */
export async function payByCard(_state: FormState, form: FormData): Promise<FormState> {
  const { account } = await accountOfForm(form, '/debitos');
  return submitForm(cardPaymentForm, form, async ({ input, trace }) => {
    const asOf = utilityToday();
    const { billIds } = postedChoice(form);
    const started = await startCardPayment(account.scope, { billIds, companyId: input.empresa, asOf, trace });
    if (!started.ok && started.error.code === 'CARD_PAYMENT_PENDING') {
      redirect(`/debitos/cartao/${started.error.attemptId}?aviso=pendente`);
    }
    if (!started.ok) return started.error;
    const payment = await getCardPayment(account.scope, started.value.id, { asOf });
    redirect((payment.ok && payment.value.payUrl) || `/debitos/cartao/${started.value.id}`);
  });
}

/** Gives up a payment; one that has ended meanwhile shows how. */
export async function giveUpCardPayment(form: FormData): Promise<void> {
  const { account } = await accountOfForm(form, '/debitos');
  const id = String(form.get('pagamento'));
  if (!isResourceId(id)) redirect('/debitos');
  await cancelCardPayment(account.scope, id, { trace: requestTrace(await headers()) });
  redirect(`/debitos/cartao/${id}`);
}
