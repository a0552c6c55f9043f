import { describe, expect, it, test } from 'vitest';
import type { TaxId } from '@/lib/accounts';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { percent } from '@/lib/kernel/ratio';
import { chargeTxid, cobvBody, type DueCharge, matchPix } from '@/lib/pix-charge';

const key = '123e4567-e12b-12d1-a456-426655440000';
const charge: DueCharge = {
  txid: chargeTxid('EXT', '18466729'),
  createdOn: civilDate('2019-04-22'),
  dueOn: civilDate('2019-04-29'),
  payableDaysAfterDue: 30,
  amount: cents(41_529),
  fine: percent('2'),
  monthlyInterest: percent('1'),
  debtor: { name: 'MARIA APARECIDA', taxId: '11144477735' as TaxId },
  message: 'Extrato de débitos 18466729',
};

it('a charge says due date, amount, fine once and interest a month in the words of the public Pix API', () => {
  expect(cobvBody(charge, key)).toEqual({
    ok: true,
    value: {
      calendario: { dataDeVencimento: '2019-04-29', validadeAposVencimento: 30 },
      devedor: { cpf: '11144477735', nome: 'MARIA APARECIDA' },
      valor: {
        original: '415.29',
        multa: { modalidade: 2, valorPerc: '2.00' },
        juros: { modalidade: 3, valorPerc: '1.00' },
      },
      chave: key,
      solicitacaoPagador: 'Extrato de débitos 18466729',
    },
  });
});

it('a company is named by its CNPJ, and no fine and no interest are left out', () => {
  const company = { name: 'EMPRESA', taxId: '12ABC34501DE35' as TaxId };
  const body = cobvBody(
    { ...charge, debtor: company, fine: percent('0'), monthlyInterest: percent('0') },
    key,
  );
  expect(body).toMatchObject({
    ok: true,
    value: { devedor: { cnpj: '12ABC34501DE35', nome: 'EMPRESA' }, valor: { original: '415.29' } },
  });
  expect(body.ok && Object.keys(body.value.valor)).toEqual(['original']);
});

test.each([
  ['EXT', '18466729', 'EXT00000000000000018466729'],
  ['C', '1', 'C0000000000000000000000001'],
])('the identifier of %s %s has 26 characters', (prefix, number, txid) => {
  expect(chargeTxid(prefix, number)).toBe(txid);
  expect(txid).toHaveLength(26);
});

describe('a charge is refused', () => {
  test.each([
    [{ txid: 'A'.repeat(25) }, 'PIX_CHARGE_TXID_MALFORMED'],
    [{ txid: 'A'.repeat(26) }, null],
    [{ txid: 'A'.repeat(35) }, null],
    [{ txid: 'A'.repeat(36) }, 'PIX_CHARGE_TXID_MALFORMED'],
    [{ txid: `${'A'.repeat(26)}-` }, 'PIX_CHARGE_TXID_MALFORMED'],
    [{ dueOn: civilDate('2019-04-21') }, 'PIX_CHARGE_DUE_BEFORE_CREATION'],
    [{ dueOn: civilDate('2019-04-22') }, null],
    [{ dueOn: civilDate('2019-04-23') }, null],
    [{ payableDaysAfterDue: -1 }, 'PIX_CHARGE_VALIDITY_NEGATIVE'],
    [{ payableDaysAfterDue: 0 }, null],
    [{ payableDaysAfterDue: 0.5 }, 'PIX_CHARGE_VALIDITY_NEGATIVE'],
    [{ amount: cents(0) }, 'PIX_CHARGE_AMOUNT_OUT_OF_RANGE'],
    [{ amount: cents(1) }, null],
    [{ amount: cents(999_999_999_999) }, null],
    [{ amount: cents(1_000_000_000_000) }, 'PIX_CHARGE_AMOUNT_OUT_OF_RANGE'],
  ])('%j: %s', (changes, code) => {
    const body = cobvBody({ ...charge, ...changes }, key);
    expect(body.ok ? null : body.error.code).toBe(code);
  });
});

describe('a Pix pays a document', () => {
  const notice = {
    endToEndId: `E${'0'.repeat(31)}`,
    txid: 'EXT1',
    amount: cents(100),
    paidAt: '2019-04-22T12:00:00Z',
  };
  test.each([
    [{ amount: cents(99) }, 'WRONG_AMOUNT'],
    [{ amount: cents(100) }, 'MATCHED'],
    [{ amount: cents(101) }, 'WRONG_AMOUNT'],
    [{ amount: null }, 'WRONG_AMOUNT'],
    [null, 'UNKNOWN_TXID'],
  ])('%j: %s', (document, match) => {
    expect(matchPix(notice, document)).toBe(match);
  });
});
