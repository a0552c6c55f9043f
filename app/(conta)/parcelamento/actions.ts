'use server';

import { redirect } from 'next/navigation';
import { accountOfForm } from '@/lib/auth/drawn-for';
import { submitForm } from '@/lib/http/action';
import type { FormState } from '@/lib/http/form-state';
import type { Refusal } from '@/lib/http/refusals';
import { debtorForm, downPaymentForm } from '@/lib/installments/schema';
import { recalculateSimulation, simulateInstallments } from '@/lib/installments/use-cases';
import { utilityToday } from '@/lib/utility/current';

export async function simulate(_state: FormState, form: FormData): Promise<FormState> {
  const { account } = await accountOfForm(form, '/parcelamento');
  let refusal: Refusal | null = null;
  const state = await submitForm(debtorForm, form, async ({ input, trace }) => {
    const simulated = await simulateInstallments(account.scope, {
      debtorTaxId: input.debtorTaxId,
      withReconnection: input.withReconnection === 'sim',
      downPayment: null,
      asOf: utilityToday(),
      trace,
    });
    if (simulated.ok) redirect(`/parcelamento/${simulated.value.id}`);
    refusal = simulated.error;
    return refusal;
  });
  return atField(state, 'debtorTaxId', refusal);
}

export async function recalculate(_state: FormState, form: FormData): Promise<FormState> {
  const { account } = await accountOfForm(form, '/parcelamento');
  let refusal: Refusal | null = null;
  const state = await submitForm(downPaymentForm, form, async ({ input, trace }) => {
    const { simulationId, downPayment } = input;
    const request = { downPayment, asOf: utilityToday(), trace };
    const simulated = await recalculateSimulation(account.scope, simulationId, request);
    if (simulated.ok) redirect(`/parcelamento/${simulated.value.id}#parcelado`);
    refusal = simulated.error;
    return refusal;
  });
  return atField(state, 'downPayment', refusal);
}

/** A refusal of what was typed stands at its field, where the page that comes back without JavaScript leads. */
function atField(state: FormState, field: string, refusal: Refusal | null): FormState {
  if (!refusal || !state.message) return state;
  return { ...state, message: null, errors: [{ field, code: refusal.code, message: state.message }] };
}
