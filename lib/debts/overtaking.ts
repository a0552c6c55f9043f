import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';

/** A statement beside others over the same debts. `turn` grows with each emission at all premises; the highest came last. */
export interface StatementOnFile {
  readonly id: string;
  readonly sequence: string;
  /** Last day of payment (inclusive). */
  readonly validUntil: CivilDate;
  readonly turn: number;
  readonly items: readonly StatementSource[];
}

interface StatementSource {
  readonly kind: 'BILL' | 'SLIP' | 'CHARGE' | 'CREDIT';
  readonly sourceId: string;
  readonly total: Cents;
}

/**
 * A statement is overtaken by the last one issued after it that takes in one of its bills, slips, charges or credits: two
 * that could both be paid would have one debt paid twice, or one credit given twice. Issued again, it overtakes in its turn.
 * Null while none overtook it. Source: money once owed is paid once, Código Civil, art. 304 and 876.
 */
export function overtakenBy(
  statement: Pick<StatementOnFile, 'id' | 'turn' | 'items'>,
  others: readonly StatementOnFile[],
): StatementOnFile | null {
  const own = new Set(statement.items.map(({ sourceId }) => sourceId));
  const later = others.filter(
    ({ id, turn, items }) =>
      id !== statement.id && turn > statement.turn && items.some(({ sourceId }) => own.has(sourceId)),
  );
  return later.toSorted((a, b) => b.turn - a.turn)[0] ?? null;
}

/** The statement that holds a credit: nothing else gives it back while it may still be paid. */
export type Reservation = Pick<StatementOnFile, 'id' | 'sequence' | 'validUntil'>;

export interface ReservationFacts {
  readonly asOf: CivilDate;
  /** The bills and slips that may be paid. */
  readonly payable: ReadonlySet<string>;
}

/**
 * Each credit that a statement deducts is reserved by it until the statement is paid, overtaken or expired (its last day
 * still reserves), or one of its debts may be paid no more. By the id of the credit.
 */
export function reservations(
  statements: readonly StatementOnFile[],
  { asOf, payable }: ReservationFacts,
): ReadonlyMap<string, Reservation> {
  const holding = statements.filter(
    (statement) =>
      asOf <= statement.validUntil &&
      overtakenBy(statement, statements) === null &&
      statement.items.every(({ kind, sourceId }) =>
        kind === 'BILL' || kind === 'SLIP' ? payable.has(sourceId) : true,
      ),
  );
  return new Map(
    holding.flatMap(({ id, sequence, validUntil, items }) =>
      items
        .filter(({ kind }) => kind === 'CREDIT')
        .map(({ sourceId }) => [sourceId, { id, sequence, validUntil }]),
    ),
  );
}
