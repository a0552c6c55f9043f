import { describe, expect, it } from 'vitest';
import type { AccountNumber } from '@/lib/accounts';
import { digitableLine } from '@/lib/collection';
import { type DebtStatement, statementStanding } from '@/lib/debts';
import { statementBarcode } from '@/lib/debts/statement-barcode';
import { addDays, civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { cents } from '@/lib/kernel/money';
import { profiles } from '../../support/utilities';

const issuedOn = civilDate('2019-04-22');
const manual = {
  terms: ruleAt(profiles.deso.collection ?? fail(), issuedOn).value,
  premises: { accountNumber: '4647262' as AccountNumber, locality: { id: 425, name: 'POV ARRODIADOR' } },
  sequence: '18466729',
  amount: cents(41_529),
};

function fail(): never {
  throw new Error('DESO has a FEBRABAN code');
}

describe("a statement's code", () => {
  it("is the manual's to the digit (FEBRABAN v7, GSAN payment type 5)", () => {
    const code = statementBarcode(manual);
    expect(code.ok && code.value).toBe('82630000004152900414250046472620184667291415');
    expect(code.ok && digitableLine(code.value)).toBe(
      '82630000004-7 15290041425-0 00464726201-5 84667291415-3',
    );
  });

  it('takes an amount of up to R$ 999.999.999,99 and refuses more', () => {
    expect(statementBarcode({ ...manual, amount: cents(99_999_999_999) }).ok).toBe(true);
    expect(statementBarcode({ ...manual, amount: cents(100_000_000_000) })).toEqual({
      ok: false,
      error: { code: 'AMOUNT_OUT_OF_RANGE', amountCents: 100_000_000_000 },
    });
  });

  it('is never made of a locality or a sequence that does not fit', () => {
    const outOfRange = { ...manual, premises: { ...manual.premises, locality: { id: 1_000, name: '' } } };
    expect(() => statementBarcode(outOfRange)).toThrow();
    expect(() => statementBarcode({ ...manual, sequence: '1234567890' })).toThrow();
  });
});

describe('whether a statement may be paid (valid 7 days)', () => {
  const { validityDays } = ruleAt(profiles.deso.statement, issuedOn).value;
  const statement = { validUntil: addDays(issuedOn, validityDays) } as DebtStatement;

  it.each([
    ['the day before the last', '2019-04-28', true, 'PAYABLE'],
    ['the last day', '2019-04-29', true, 'PAYABLE'],
    ['the day after', '2019-04-30', true, 'EXPIRED'],
    ['in time, but a bill was paid meanwhile', '2019-04-23', false, 'OVERTAKEN'],
    ['too late and overtaken', '2019-05-23', false, 'OVERTAKEN'],
  ])('%s', (_case, asOf, itemsStillOpen, standing) => {
    expect(statementStanding(statement, civilDate(asOf), itemsStillOpen)).toBe(standing);
  });
});
