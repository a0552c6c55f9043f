import type { Standing } from '@/lib/billing';
import type { CollectionCode } from '@/lib/collection';
import { formatMonth } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type Cents, zeroCents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';
import type { IssuedDocument } from '@/lib/verification';
import type { LateCharges } from './late-charges';
import type { DebtSelection, SelectionTotals } from './selection';

type StatementItemKind = 'BILL' | 'SLIP' | 'CHARGE' | 'CREDIT';

/** One item of a statement, in cents; `sourceId` is the bill, slip, charge or credit it was made from. */
export interface StatementItem {
  readonly kind: StatementItemKind;
  readonly sourceId: string;
  readonly description: string;
  readonly referenceMonth: YearMonth | null;
  readonly dueOn: CivilDate | null;
  readonly amount: Cents;
  readonly fine: Cents;
  readonly interest: Cents;
  readonly correction: Cents;
  readonly total: Cents;
}

/** What the printed statement says of utility, holder and premises, kept as it was at emission. */
export interface StatementHeader {
  readonly utility: {
    readonly name: string;
    readonly shortName: string;
    readonly addressLine: string;
    readonly taxId: string | null;
    readonly stateRegistration: string | null;
    readonly phoneLine: string;
  };
  readonly office: string;
  readonly route: string;
  readonly inscription: string;
  readonly holderName: string;
  readonly maskedTaxId: string | null;
  readonly accountNumber: string;
  readonly premisesAddress: string;
  readonly waterSituation: number;
  readonly sewerSituation: number;
  readonly units: {
    readonly residential: number;
    readonly commercial: number;
    readonly industrial: number;
    readonly public: number;
  };
  readonly consumptionType: string;
  readonly demonstration: boolean;
}

/**
 * A document that takes payment for chosen debts, frozen at emission: later changes of its debts do not change it.
 * @term debt statement — extrato de débitos
 */
export interface DebtStatement {
  readonly id: string;
  readonly sequence: string;
  readonly issuedOn: CivilDate;
  /** Last day on which it may be paid (inclusive). */
  readonly validUntil: CivilDate;
  readonly totals: SelectionTotals;
  readonly barcode: CollectionCode;
  readonly header: StatementHeader;
  readonly items: readonly StatementItem[];
  /** Its verification code and its Pix; null for a statement issued before statements had them. */
  readonly proof: IssuedDocument | null;
}

/** A statement as its own tables keep it. */
export type StatementRecord = Omit<DebtStatement, 'proof'>;

/**
 * A statement may be paid until `validUntil`, unless one of its bills has since been paid, cancelled or put under review, or
 * a newer statement overtook it.
 */
export type StatementStanding = 'PAYABLE' | 'EXPIRED' | 'OVERTAKEN';

/** Whether a statement may still be paid on a day; `itemsStillOpen` tells if all it was made from is still owed by it. */
export function statementStanding(
  statement: Pick<DebtStatement, 'validUntil'>,
  asOf: CivilDate,
  itemsStillOpen: boolean,
): StatementStanding {
  if (!itemsStillOpen) return 'OVERTAKEN';
  return asOf > statement.validUntil ? 'EXPIRED' : 'PAYABLE';
}

/** Whether every bill and slip of a statement may still be paid; one that is not told of may not. */
export function areItemsPayable(
  items: readonly Pick<StatementItem, 'kind' | 'sourceId'>[],
  standings: ReadonlyMap<string, Standing>,
): boolean {
  return items
    .filter(({ kind }) => kind === 'BILL' || kind === 'SLIP')
    .every(({ sourceId }) => standings.get(sourceId)?.mayBePaid === true);
}

/** An item as a sentence names it: 'Conta 03/2019'. */
export function itemName({ description, referenceMonth }: StatementItem): string {
  return referenceMonth ? `${description} ${formatMonth(referenceMonth)}` : description;
}

/** The items of a statement, in printing order: bills by reference, charges to come, slips, credits. */
export function statementItems(selection: DebtSelection): readonly StatementItem[] {
  return [
    ...selection.bills.map((bill) => ({
      ...itemOf('BILL', bill.id, bill.amount),
      description: 'Conta',
      referenceMonth: bill.referenceMonth,
      dueOn: bill.dueOn,
      ...chargeParts(bill.charges),
      total: bill.total,
    })),
    ...selection.charges.map((charge) => ({
      ...itemOf('CHARGE', charge.id, charge.remaining),
      description: charge.description,
    })),
    ...selection.slips.map((slip) => ({
      ...itemOf('SLIP', slip.id, slip.amount),
      description: `Guia ${slip.number}: ${slip.description}`,
      dueOn: slip.dueOn,
      ...chargeParts(slip.charges),
      total: slip.total,
    })),
    ...selection.credits.map((credit) => ({
      ...itemOf('CREDIT', credit.id, credit.remaining),
      description: credit.description,
    })),
  ];
}

function itemOf(kind: StatementItemKind, sourceId: string, amount: Cents) {
  const noCharges = { fine: zeroCents, interest: zeroCents, correction: zeroCents };
  return { kind, sourceId, referenceMonth: null, dueOn: null, amount, ...noCharges, total: amount };
}

function chargeParts({ fine, interest, correction }: LateCharges) {
  return { fine, interest, correction };
}

/** What makes two selections of one day the same statement: the same things with the same amounts, in any order. */
export function selectionSignature(items: readonly StatementItem[]): string {
  return items
    .map((item) =>
      [item.kind, item.sourceId, item.amount, item.fine, item.interest, item.correction].join(':'),
    )
    .toSorted()
    .join('|');
}
