import type { Cents } from '@/lib/kernel/money';
import { type PersonalData, unlinkedData } from '@/lib/privacy';
import type { MyDataAnswer } from './schema';

/** All that is kept on one person as programs read it; amounts in cents. */
export function presentMyData(data: PersonalData): MyDataAnswer {
  return {
    ...data,
    premises: [...data.premises],
    bills: data.bills.map(inCents),
    otherDebts: data.otherDebts.map(({ kind, ...debt }) => ({
      ...inCents(debt),
      kind: kind === 'CHARGE' ? 'CHARGE_TO_COME' : kind,
    })),
    payments: data.payments.map(inCents),
    readings: [...data.readings],
    acts: data.acts.map(({ amount, ...act }) => ({ ...act, amountCents: amount })),
    requests: [...data.requests],
    serviceTerms: data.serviceTerms.map(({ total, ...terms }) => ({ ...terms, totalCents: total })),
    registrations: [...data.registrations],
    letters: [...data.letters],
    accesses: [...data.accesses],
    notLinked: unlinkedData.map(({ what, why }) => ({ what, why: why.join(' ') })),
  };
}

function inCents<Item extends { readonly amount: Cents }>({ amount, ...item }: Item) {
  return { ...item, amountCents: amount };
}
