import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  billFreeField,
  customerInvoiceFreeField,
  customerSlipFreeField,
  customerStatementFreeField,
  debtStatementFreeField,
  identifiedCustomerSlipFreeField,
  identifiedSlipFreeField,
  parseBillFreeField,
  parseCustomerInvoiceFreeField,
  parseCustomerSlipFreeField,
  parseCustomerStatementFreeField,
  parseDebtStatementFreeField,
  parseIdentifiedCustomerSlipFreeField,
  parseIdentifiedSlipFreeField,
  parsePayment,
  parseServiceSlipFreeField,
  serviceSlipFreeField,
} from '@/lib/collection';
import { type YearMonth, yearMonth } from '@/lib/kernel/year-month';

const july = yearMonth('2018-07');
const premises = { localityId: 425, accountNumber: '4647262' };
const charge = { debitType: 28, year: 2019 };
const statement = { sequence: '18466729', documentType: 14 };

const layouts = [
  [
    1,
    '4250046472620009876540011',
    identifiedSlipFreeField({ ...premises, slipNumber: '987654' }),
    parseIdentifiedSlipFreeField,
  ],
  [3, '4250046472620107201850003', billFreeField({ ...premises, referenceMonth: july }), parseBillFreeField],
  [
    4,
    '4250046472620102820190004',
    serviceSlipFreeField({ ...premises, ...charge }),
    parseServiceSlipFreeField,
  ],
  [
    5,
    '4250046472620184667291415',
    debtStatementFreeField({ ...premises, ...statement }),
    parseDebtStatementFreeField,
  ],
  [
    6,
    '4250123456300002820190006',
    customerSlipFreeField({ localityId: 425, customerNumber: '1234563', ...charge }),
    parseCustomerSlipFreeField,
  ],
  [
    7,
    '0012345630007201850000127',
    customerInvoiceFreeField({ customerNumber: '1234563', referenceMonth: july, sequence: '12' }),
    parseCustomerInvoiceFreeField,
  ],
  [
    8,
    '0000123456301846672914008',
    customerStatementFreeField({ customerNumber: '1234563', ...statement }),
    parseCustomerStatementFreeField,
  ],
  [
    9,
    '4250012345630009876540019',
    identifiedCustomerSlipFreeField({ localityId: 425, customerNumber: '1234563', slipNumber: '987654' }),
    parseIdentifiedCustomerSlipFreeField,
  ],
] as const;

describe.for(layouts)('payment type %i', ([paymentType, digits, written, parse]) => {
  it(`is written ${digits}`, () => {
    expect(written).toEqual({ ok: true, value: digits });
  });

  it('says the same by its own reader and by the one for any type', () => {
    const own = parse(digits);
    expect(own.ok).toBe(true);
    expect(parsePayment(digits)).toEqual({ ok: true, value: { paymentType, ...(own.ok && own.value) } });
  });

  it('is not read as another type', () => {
    for (const [other, , , parseOther] of layouts) {
      if (other !== paymentType) {
        expect(parseOther(digits)).toEqual({ ok: false, error: { code: 'FREE_FIELD_PAYMENT_TYPE' } });
      }
    }
  });
});

describe('what was written', () => {
  it('is read again: a premises’ statement', () => {
    expect(parseDebtStatementFreeField('4250046472620184667291415')).toEqual({
      ok: true,
      value: { ...premises, ...statement },
    });
  });

  it('is read again, whatever the bill', () => {
    const bills = fc.record({
      localityId: fc.integer({ min: 1, max: 999 }),
      accountNumber: fc.integer({ min: 10, max: 999_999_999 }).map(String),
      referenceMonth: fc
        .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) =>
          yearMonth(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`),
        ),
    });
    fc.assert(
      fc.property(bills, (bill) => {
        const freeField = billFreeField(bill);
        expect(freeField.ok && parseBillFreeField(freeField.value)).toEqual({ ok: true, value: bill });
      }),
    );
  });

  it('is read again, whatever the statement', () => {
    const statements = fc.record({
      localityId: fc.integer({ min: 1, max: 999 }),
      accountNumber: fc.integer({ min: 10, max: 999_999_999 }).map(String),
      sequence: fc.integer({ min: 1, max: 999_999_999 }).map(String),
      documentType: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(statements, (parts) => {
        const freeField = debtStatementFreeField(parts);
        expect(freeField.ok && parsePayment(freeField.value)).toEqual({
          ok: true,
          value: { paymentType: 5, ...parts },
        });
      }),
    );
  });
});

describe('old paper, whose numbers have eight digits and a 0 for a flag', () => {
  test.each([
    ['4250464726200098765400001', { paymentType: 1, ...premises, slipNumber: '987654' }],
    ['4250464726200007201850003', { paymentType: 3, ...premises, referenceMonth: '2018-07' }],
    ['4250464726200002820190004', { paymentType: 4, ...premises, ...charge }],
    ['4250464726201846672914005', { paymentType: 5, ...premises, ...statement }],
    [
      '4250123456300098765400009',
      { paymentType: 9, localityId: 425, customerNumber: '1234563', slipNumber: '987654' },
    ],
  ])('%s is read, though never written', (digits, expected) => {
    expect(parsePayment(digits)).toEqual({ ok: true, value: expected });
  });
});

describe('what does not fit is refused, never cut', () => {
  test.each([
    [{ ...premises, ...statement, localityId: 1_000 }, 'localityId', 3],
    [{ ...premises, ...statement, accountNumber: '1000000000' }, 'accountNumber', 9],
    [{ ...premises, ...statement, sequence: '1000000000' }, 'sequence', 9],
    [{ ...premises, ...statement, documentType: 100 }, 'documentType', 2],
  ])('%j', (parts, field, width) => {
    expect(debtStatementFreeField(parts)).toEqual({
      ok: false,
      error: { code: 'FREE_FIELD_OVERFLOW', field, width },
    });
  });

  it('an invoice’s number has six digits, a customer’s eight on a slip', () => {
    const invoice = { customerNumber: '1234563', referenceMonth: july };
    expect(customerInvoiceFreeField({ ...invoice, sequence: '999999' }).ok).toBe(true);
    expect(customerInvoiceFreeField({ ...invoice, sequence: '1000000' })).toMatchObject({
      error: { width: 6 },
    });
    const slip = { localityId: 425, ...charge };
    expect(customerSlipFreeField({ ...slip, customerNumber: '99999999' }).ok).toBe(true);
    expect(customerSlipFreeField({ ...slip, customerNumber: '100000000' })).toMatchObject({
      error: { width: 8 },
    });
  });

  it('leading zeros take no room', () => {
    const padded = debtStatementFreeField({ ...premises, ...statement, sequence: '0000018466729' });
    expect(padded).toEqual({ ok: true, value: '4250046472620184667291415' });
  });
});

describe('what says nothing is refused', () => {
  test.each([
    [{ localityId: 0 }, 'localityId'],
    [{ localityId: -425 }, 'localityId'],
    [{ localityId: 4.25 }, 'localityId'],
    [{ localityId: Number.NaN }, 'localityId'],
    [{ accountNumber: '' }, 'accountNumber'],
    [{ accountNumber: '000' }, 'accountNumber'],
    [{ accountNumber: '464726.2' }, 'accountNumber'],
    [{ sequence: '-1' }, 'sequence'],
    [{ sequence: '١٢' }, 'sequence'],
    [{ documentType: 0 }, 'documentType'],
  ])('%j', (wrong, field) => {
    const error = { code: 'FREE_FIELD_VALUE', field };
    expect(debtStatementFreeField({ ...premises, ...statement, ...wrong })).toEqual({ ok: false, error });
  });

  it('also what a caller left out, or a month that is none', () => {
    const { sequence: _, ...withoutSequence } = { ...premises, ...statement };
    // @ts-expect-error the sequence is missing
    expect(debtStatementFreeField(withoutSequence)).toMatchObject({ error: { field: 'sequence' } });
    const error = { code: 'FREE_FIELD_VALUE', field: 'referenceMonth' };
    expect(billFreeField({ ...premises, referenceMonth: '2018-13' as YearMonth })).toEqual({
      ok: false,
      error,
    });
  });
});

describe('a free field that was never written', () => {
  test.each([
    ['', 'FREE_FIELD_PAYMENT_TYPE'],
    ['5', 'FREE_FIELD_PAYMENT_TYPE'],
    ['4250046472620184667291410', 'FREE_FIELD_PAYMENT_TYPE'],
    ['4250046472620184667291412', 'FREE_FIELD_PAYMENT_TYPE'],
    ['425004647262018466729141X', 'FREE_FIELD_PAYMENT_TYPE'],
    ['42500464726201846672914155', 'FREE_FIELD_PAYMENT_TYPE'],
    ['4250046472620184667291425', 'FREE_FIELD_LAYOUT'],
    ['4250046472620207201850003', 'FREE_FIELD_LAYOUT'],
    ['4250046472620107201850103', 'FREE_FIELD_LAYOUT'],
    ['0010123456301846672914008', 'FREE_FIELD_LAYOUT'],
    ['4250046472620107201840003', 'FREE_FIELD_VALUE'],
    ['4250046472620113201880003', 'FREE_FIELD_VALUE'],
    ['0000046472620184667291415', 'FREE_FIELD_VALUE'],
    ['4250000000000184667291415', 'FREE_FIELD_VALUE'],
  ])('%j: %s', (digits, code) => {
    expect(parsePayment(digits)).toMatchObject({ ok: false, error: { code } });
  });
});
