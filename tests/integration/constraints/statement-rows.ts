import { mariaAparecida } from '@/prisma/personas/maria-aparecida';

const own = mariaAparecida.links[0];
const [bill, secondBill] = (mariaAparecida.bills ?? []).slice(-6);

/** The ids of what Maria Aparecida owes, and where. */
export const ids = {
  premises: own?.premisesId ?? '',
  customer: own?.customerId ?? '',
  bill: bill?.id ?? '',
  secondBill: secondBill?.id ?? '',
  statement: '01900000-0001-7fff-8000-000000000001',
};

export interface StatementRow {
  readonly original: number;
  readonly charges: number;
  readonly credits: number;
  readonly total: number;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly barcode: string;
  readonly selectionKey: string;
  readonly header: string;
  readonly sequence: number;
}

/** A statement over one bill of 53.90 with late charges of 7.26, right in everything but what `changes` says. */
export function statement(changes: Partial<StatementRow> = {}): string {
  const row: StatementRow = {
    original: 5390,
    charges: 726,
    credits: 0,
    total: 6116,
    issuedOn: '2019-04-22',
    validUntil: '2019-04-29',
    barcode: '82630000004152900414250046472620184667291415',
    selectionKey: 'a'.repeat(64),
    header: '{}',
    sequence: 41,
    ...changes,
  };
  return `
    INSERT INTO debt_statement (id, premises_id, customer_id, original_cents, charges_cents, credits_cents, total_cents,
      issued_on, valid_until, barcode, selection_key, header, sequence)
    VALUES ('${ids.statement}', '${ids.premises}', '${ids.customer}', ${row.original}, ${row.charges}, ${row.credits},
      ${row.total}, '${row.issuedOn}', '${row.validUntil}', '${row.barcode}', '${row.selectionKey}', '${row.header}',
      ${row.sequence})`;
}

export interface ItemRow {
  readonly position: number;
  readonly kind: 'BILL' | 'SLIP' | 'CHARGE' | 'CREDIT';
  readonly bill: string | null;
  readonly slip: string | null;
  readonly charge: string | null;
  readonly credit: string | null;
  readonly month: string | null;
  readonly dueOn: string | null;
  readonly amount: number;
  readonly fine: number;
  readonly interest: number;
  readonly correction: number;
  readonly total: number;
}

/** The item of that bill: 53.90 and 1.08 + 4.31 + 1.87. */
const billItem: ItemRow = {
  position: 0,
  kind: 'BILL',
  bill: ids.bill,
  slip: null,
  charge: null,
  credit: null,
  month: '2018-07',
  dueOn: '2018-08-03',
  amount: 5390,
  fine: 108,
  interest: 431,
  correction: 187,
  total: 6116,
};

/** An item without late charges. */
export function plainItem(kind: ItemRow['kind'], position: number, amount: number): ItemRow {
  const nothing = { bill: null, month: null, dueOn: null, fine: 0, interest: 0, correction: 0 };
  return { ...billItem, ...nothing, kind, position, amount, total: amount };
}

export function item(row: Partial<ItemRow> = {}): string {
  const values = { ...billItem, ...row };
  const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`);
  return `
    INSERT INTO debt_statement_item (statement_id, description, position, kind, bill_id, slip_id, charge_id, credit_id,
      reference_month, due_on, amount_cents, fine_cents, interest_cents, correction_cents, total_cents)
    VALUES ('${ids.statement}', 'ITEM', ${values.position}, '${values.kind}', ${text(values.bill)}, ${text(values.slip)},
      ${text(values.charge)}, ${text(values.credit)}, ${text(values.month)}, ${text(values.dueOn)}, ${values.amount},
      ${values.fine}, ${values.interest}, ${values.correction}, ${values.total})`;
}
