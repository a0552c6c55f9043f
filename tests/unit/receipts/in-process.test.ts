import { describe, expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { isInProcess, type PaymentClassification, receiptsByDebt, receivedSentence } from '@/lib/receipts';

type Came = readonly [classification: PaymentClassification, amount: number, on?: string];

function receiptOf(...came: readonly Came[]) {
  const payments = came.map(([classification, amount, on = '2019-04-22']) => ({
    ...{ billId: 'bill', slipId: null, classification },
    amount: cents(amount),
    paidOn: civilDate(on),
  }));
  return receiptsByDebt(payments).get('bill') ?? null;
}

describe('a bill of 61,55 has a receipt in process (GSAN, PagamentoSituacao; Código Civil, art. 876)', () => {
  test.each<readonly [string, readonly Came[], boolean]>([
    ['when nothing came in: no', [], false],
    ['when its money waits to be settled: yes', [['TO_SETTLE', 6155]], true],
    ['when money that was judged right waits, late charges left out: yes', [['TO_SETTLE', 6100]], true],
    ['when a cent less came in: no', [['MISMATCH', 6154]], false],
    ['when just its amount came in, whatever the word for it: yes', [['MISMATCH', 6155]], true],
    ['when more than its amount came in: yes', [['MISMATCH', 6156]], true],
    ['when a tenth of it came in by a wrong key: no', [['MISMATCH', 615]], false],
    [
      'when two parts together make it: yes',
      [
        ['MISMATCH', 3000],
        ['MISMATCH', 3155],
      ],
      true,
    ],
    [
      'when two parts together miss it by a cent: no',
      [
        ['MISMATCH', 3000],
        ['MISMATCH', 3154],
      ],
      false,
    ],
    ['when it was paid twice, and the first payment taken back: yes', [['DUPLICATE', 6155]], true],
    ['when its payment settled it, which its state says: no', [['SETTLED', 6155]], false],
  ])('%s', (_situation, came, expected) => {
    expect(isInProcess(receiptOf(...came), cents(6155))).toBe(expected);
  });
});

describe('what came in', () => {
  it('is told with its sum and the day of the last of it, in any order', () => {
    const receipt = receiptOf(['MISMATCH', 3000, '2019-04-20'], ['MISMATCH', 100, '2019-04-18']);
    expect(receipt).toEqual({ amount: 3100, receivedOn: '2019-04-20', awaitsSettlement: false });
  });

  it('for a slip stands under the slip, and for nothing known under nothing', () => {
    const payment = {
      classification: 'TO_SETTLE',
      amount: cents(100),
      paidOn: civilDate('2019-04-22'),
    } as const;
    const receipts = receiptsByDebt([
      { ...payment, billId: null, slipId: 'slip' },
      { ...payment, billId: null, slipId: null },
    ]);
    expect([...receipts.keys()]).toEqual(['slip']);
  });

  test.each([
    [true, 'Recebemos R$ 61,55 em 22/04/2019. O pagamento está em processamento: não pague de novo.'],
    [false, 'Recebemos R$ 61,55 em 22/04/2019, menos do que é devido. Um atendente vai conferir.'],
  ])('reads so, all of it %s', (inProcess, sentence) => {
    const receipt = receiptOf(['TO_SETTLE', 6155]);
    expect(receipt && receivedSentence(receipt, inProcess).replaceAll('\u00a0', ' ')).toBe(sentence);
  });
});
