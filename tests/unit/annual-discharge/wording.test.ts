import { expect, it } from 'vitest';
import {
  criterionSentence,
  type DischargeDraft,
  deliverySentence,
  dischargeStatement,
  earlierYearsSentence,
  exceptionsOnBill,
  leftOutSentence,
} from '@/lib/annual-discharge';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';

const draft: DischargeDraft = {
  consumerId: 'me',
  baseYear: 2017,
  yearOfBill: 'REFERENCE_MONTH',
  items: [
    {
      billId: 'a',
      referenceMonth: yearMonth('2017-08'),
      dueOn: civilDate('2017-09-10'),
      situation: 'IN_COURT',
      situationOn: civilDate('2018-02-01'),
      amount: cents(100),
    },
  ],
  total: cents(0),
  openEarlierMonths: [],
};

it('replaces the receipts of the year and of earlier years where those are clear (art. 4º)', () => {
  expect(dischargeStatement(draft)).toContain('dos débitos do ano de 2017 e dos anos anteriores');
  expect(earlierYearsSentence(draft)).toBeNull();
});

it('never claims earlier years with an open bill, and names its month', () => {
  const open = { ...draft, openEarlierMonths: [yearMonth('2015-03'), yearMonth('2016-11')] };
  expect(dischargeStatement(open)).toContain('do ano de 2017 (Lei');
  expect(earlierYearsSentence(open)).toContain('03/2015, 11/2016');
});

it('names what it leaves out (art. 2º, § 3º)', () => {
  expect(leftOutSentence(draft.items)).toContain(
    '08/2017, R$\u00a01,00 (em discussão na Justiça, art. 2º, § 3º)',
  );
  expect(leftOutSentence([])).toBeNull();
});

it('says which criterion was used', () => {
  expect(criterionSentence(draft)).toBe('Critério: contas com mês de referência de 01/2017 a 12/2017.');
  expect(criterionSentence({ ...draft, yearOfBill: 'DUE_DATE' })).toBe(
    'Critério: contas com vencimento de 01/01/2017 a 31/12/2017.',
  );
});

it.each([
  ['BILL', 'veio com a conta que vence em 05/2018'],
  ['PORTAL', 'A conta que vencer em 05/2018, se houver, também a traz'],
] as const)('says how it came: %s (art. 3º)', (channel, words) => {
  expect(deliverySentence({ channel, month: yearMonth('2018-05') })).toContain(words);
});

it.each([
  [draft, 'Não abrange contas em discussão na Justiça.'],
  [
    { ...draft, openEarlierMonths: [yearMonth('2015-03')] },
    'Não abrange os anos anteriores, nem contas em discussão na Justiça.',
  ],
  [{ ...draft, items: [] }, null],
])('tells on the bill that it leaves something out', (declared, sentence) => {
  expect(exceptionsOnBill(declared)).toBe(sentence);
});
