import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { overtakenBy, reservations, type StatementOnFile } from '@/lib/debts/overtaking';
import { receivedByDebt } from '@/lib/debts/received';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { isInProcess } from '@/lib/receipts';

const kinds = { b: 'BILL', s: 'SLIP', l: 'CHARGE', c: 'CREDIT' } as const;

/** `b1 c1` are a bill and a credit; the turn is the number of the statement. */
function statement(turn: number, sources: string, validUntil = '2019-04-29'): StatementOnFile {
  return {
    id: `statement-${turn}`,
    sequence: String(turn),
    validUntil: civilDate(validUntil),
    turn,
    items: sources.split(' ').map((sourceId) => ({
      kind: kinds[sourceId.charAt(0) as keyof typeof kinds],
      sourceId,
      total: cents(100),
    })),
  };
}

describe('a statement is overtaken by a later one over one of its debts or credits (one debt is paid once: Código Civil, art. 304)', () => {
  test.each([
    ['the same credit, other bills', 'b1 c1', 'b2 c1', true],
    ['the same bill, no credit', 'b1', 'b1 b2', true],
    ['a part of it', 'b1 b2', 'b1', true],
    ['the same slip', 's1', 's1', true],
    ['the same charge to come', 'b1 l1', 'b2 l1', true],
    ['nothing in common', 'b1 c1', 'b2 c2', false],
  ])('%s', (_case, older, newer, overtaken) => {
    const [one, two] = [statement(1, older), statement(2, newer)];
    expect(overtakenBy(one, [one, two])?.id).toBe(overtaken ? two.id : undefined);
    expect(overtakenBy(two, [one, two])).toBeNull();
  });

  it('five over one credit: only the last can be paid, and the four are told of it', () => {
    const five = [1, 2, 3, 4, 5].map((turn) => statement(turn, `b${turn} c1`));
    expect(five.map((one) => overtakenBy(one, five)?.id)).toEqual([
      ...Array(4).fill('statement-5'),
      undefined,
    ]);
  });

  it('of any number over any debts, no two that share one can both be paid, and the last can', () => {
    const sources = fc.uniqueArray(fc.constantFrom('b1', 'b2', 's1', 'l1', 'c1', 'c2'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(sources, { minLength: 1, maxLength: 8 }), (lists) => {
        const all = lists.map((list, index) => statement(index + 1, list.join(' ')));
        const payable = all.filter((one) => overtakenBy(one, all) === null);
        const held = payable.flatMap(({ items }) => items.map(({ sourceId }) => sourceId));
        expect(new Set(held).size).toBe(held.length);
        expect(payable.at(-1)).toBe(all.at(-1));
      }),
    );
  });
});

describe('a credit is reserved by the statement that deducts it until that is paid, overtaken or expired', () => {
  const asOf = civilDate('2019-04-29');
  const reserved = (payable: readonly string[], ...all: StatementOnFile[]) =>
    reservations(all, { asOf, payable: new Set(payable) }).get('c1')?.id;

  test.each([
    ['on its last day', ['b1'], statement(1, 'b1 c1'), 'statement-1'],
    ['not the day after', ['b1'], statement(1, 'b1 c1', '2019-04-28'), undefined],
    ['not when its bill can be paid no more', [], statement(1, 'b1 c1'), undefined],
    ['also with a charge to come alone', [], statement(1, 'l1 c1'), 'statement-1'],
  ])('%s', (_case, payable, one, holder) => {
    expect(reserved(payable, one)).toBe(holder);
  });

  it('by the newer one of two', () => {
    expect(reserved(['b1', 'b2'], statement(1, 'b1 c1'), statement(2, 'b2 c1'))).toBe('statement-2');
  });

  it('by none, once a newer statement took the bill without the credit', () => {
    expect(reserved(['b1'], statement(1, 'b1 c1'), statement(2, 'b1'))).toBeUndefined();
  });
});

describe('a Pix', () => {
  const receivedOn = civilDate('2019-04-22');
  const received = (subjectId: string, ...statements: StatementOnFile[]) =>
    receivedByDebt({
      ...{ payments: [], statements, bills: [{ id: 'b1', amount: cents(700) }] },
      pix: [{ subjectId, receivedOn }],
    });

  it('for a statement is one for all it was made from, also after it was overtaken: nothing is lost', () => {
    const money = received('statement-1', statement(1, 'b1 c1'), statement(2, 'b1 b2'));
    expect([...money.keys()].toSorted()).toEqual(['b1', 'c1']);
  });

  it.each([
    ['a part that settles nothing leaves it in process (Código Civil, art. 876)', 'MISMATCH', 500, 700],
    ['the right money on file is its own word', 'TO_SETTLE', 690, 690],
  ] as const)('with a payment on file for the same bill: %s', (_case, classification, paid, told) => {
    const payment = {
      ...{ id: 'p1', billId: 'b1', slipId: null, classification },
      ...{ amount: cents(paid), paidOn: receivedOn, collector: 'BANCO' },
    };
    const money = receivedByDebt({
      ...{ payments: [payment], statements: [], bills: [{ id: 'b1', amount: cents(700) }] },
      pix: [{ subjectId: 'b1', receivedOn }],
    });
    expect(money.get('b1')).toEqual({ amount: told, receivedOn, awaitsSettlement: true });
    expect(isInProcess(money.get('b1'), cents(700))).toBe(true);
  });

  it('for a bill is one for that bill, of its amount', () => {
    expect(received('b1').get('b1')).toEqual({ amount: 700, receivedOn, awaitsSettlement: true });
  });
});
