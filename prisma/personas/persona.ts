import type {
  BillLineKind,
  ChargeKind,
  ConnectionSituation,
  PaymentClassification,
  PremisesRole,
  ReviewReason,
  UnitCategory,
} from '@/prisma/generated/enums';

export interface CustomerSeed {
  readonly id: string;
  readonly name: string;
  /** CPF or CNPJ without punctuation; null where none is on file. */
  readonly taxId: string | null;
}

export interface PremisesSeed {
  readonly id: string;
  readonly accountNumber: string;
  readonly inscription: string;
  readonly localityId: number;
  readonly route: string;
  readonly street: string;
  readonly number?: string;
  readonly complement?: string;
  readonly district: string;
  readonly city: string;
  readonly postalCode: string;
  readonly waterSituation: ConnectionSituation;
  readonly sewerSituation: ConnectionSituation;
  readonly units: Partial<Record<UnitCategory, number>>;
}

interface LinkSeed {
  readonly id: string;
  readonly premisesId: string;
  readonly customerId: string;
  readonly role: PremisesRole;
  readonly since: string;
  readonly until?: string;
}

/** Who owes what where: every debt names its customer and its premises. */
interface Owed {
  readonly id: string;
  readonly premisesId: string;
  readonly customerId: string;
}

export interface LineSeed {
  readonly kind: BillLineKind;
  readonly description: string;
  readonly cents: number;
}

interface PaymentSeed {
  readonly id: string;
  readonly paidOn: string;
  readonly collectorId: 1 | 104 | 237;
}

/** A bill: paid when it has a payment, `closed` on a day without one, open otherwise. Its total is the sum of its lines. */
export interface BillSeed extends Owed {
  readonly referenceMonth: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly lines: readonly [LineSeed, ...LineSeed[]];
  readonly payment?: PaymentSeed;
  readonly closed?: { readonly status: 'CANCELLED' | 'IN_INSTALLMENTS'; readonly on: string };
  readonly review?: { readonly reason: ReviewReason; readonly since: string };
  readonly fineExempt?: true;
  readonly directDebit?: true;
}

interface SlipSeed extends Owed {
  readonly number: bigint;
  readonly chargeTypeCode: number;
  readonly description: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly cents: number;
}

interface ChargeSeed extends Owed {
  readonly kind: ChargeKind;
  readonly description: string;
  readonly installments: number;
  readonly billedInstallments: number;
  readonly remainingCents: number;
  readonly createdOn: string;
}

interface CreditSeed extends Owed {
  readonly description: string;
  readonly remainingCents: number;
  readonly createdOn: string;
}

/** Money received that settled nothing; for a bill, or for no document the utility knows. */
interface UnmatchedPaymentSeed extends PaymentSeed {
  readonly premisesId: string;
  readonly billId?: string;
  readonly classification: Exclude<PaymentClassification, 'SETTLED'>;
  readonly cents: number;
}

/** Somebody of the demonstration, who shows one branch of a rule; `purpose` says which, in Portuguese. */
export interface Persona {
  readonly purpose: string;
  readonly customer: CustomerSeed;
  /** The account number this persona enters with. */
  readonly accountNumber: string;
  /** Those that no other persona brings. */
  readonly premises: readonly PremisesSeed[];
  readonly links: readonly LinkSeed[];
  readonly bills?: readonly BillSeed[];
  readonly slips?: readonly SlipSeed[];
  readonly charges?: readonly ChargeSeed[];
  readonly credits?: readonly CreditSeed[];
  readonly unmatchedPayments?: readonly UnmatchedPaymentSeed[];
}

/** The only line of a bill for water alone. */
export function water(cents: number): readonly [LineSeed] {
  return [{ kind: 'WATER', description: 'ÁGUA', cents }];
}

type Paid = readonly [paidOn: string, collectorId: PaymentSeed['collectorId'], paymentId: string];

/** Reference month, issued on, due on, cents, id; paid on, collector and payment id when it is paid. */
export type WaterBillRow = readonly [
  referenceMonth: string,
  issuedOn: string,
  dueOn: string,
  cents: number,
  id: string,
  ...paid: Paid | [],
];

/** Bills for water alone, one row each. */
export function waterBills(owed: Omit<Owed, 'id'>, rows: readonly WaterBillRow[]): BillSeed[] {
  return rows.map(([referenceMonth, issuedOn, dueOn, cents, id, paidOn, collectorId, paymentId]) => {
    const bill = { ...owed, id, referenceMonth, issuedOn, dueOn, lines: water(cents) };
    if (!paidOn || !collectorId || !paymentId) return bill;
    return { ...bill, payment: { id: paymentId, paidOn, collectorId } };
  });
}
