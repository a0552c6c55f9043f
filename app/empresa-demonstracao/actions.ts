'use server';

import { redirect } from 'next/navigation';
import { answerAsDemonstrationCompany, readDemonstrationCharge } from '@/lib/card-payments/use-cases';

/** The card of the demonstration is accepted or refused, as the button says; then back to the portal. */
export async function concludeDemonstrationCharge(form: FormData): Promise<void> {
  const query = Object.fromEntries([...form].filter(([name]) => !name.startsWith('$')));
  const charge = readDemonstrationCharge(query);
  if (!charge || charge.expired)
    redirect(`/empresa-demonstracao?${new URLSearchParams(query as Record<string, string>)}`);
  const approved = form.get('resposta') === 'aprovar';
  const taken = await answerAsDemonstrationCompany(charge, approved ? 'APPROVED' : 'DECLINED');
  if (!taken) throw new Error('The portal did not take the message of the demonstration company');
  redirect(charge.returnUrl);
}
