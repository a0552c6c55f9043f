import { expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { accessCode, caseProtocol, printedAccessCode, readAccessCode } from '@/lib/ombudsman';
import { caseForm } from '@/lib/ombudsman/schema';

it('a case without any name, document or contact is anonymous', () => {
  const typed = { kind: 'REPORT', text: 'Ligação clandestina.', name: ' ', taxId: '', phone: '', email: '' };
  expect(caseForm.parse(typed)).toEqual({ kind: 'REPORT', text: 'Ligação clandestina.', identity: null });
});

it('one contact is enough to be known', () => {
  const parsed = caseForm.parse({ kind: 'COMPLIMENT', text: 'Obrigado.', phone: '(79) 3226-1000' });
  expect(parsed.identity).toEqual({ name: '', taxId: null, phone: '7932261000', email: null });
});

it('nothing but kind and words is required', () => {
  const codes = caseForm.safeParse({}).error?.issues.map((issue) => issue.message);
  expect(codes).toEqual(['CASE_KIND_MISSING', 'CASE_TEXT_MISSING']);
});

it('a wrong CPF is told, not swallowed', () => {
  const parsed = caseForm.safeParse({ kind: 'REQUEST', text: 'x', taxId: '111.444.777-36' });
  expect(parsed.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([
    ['taxId', 'TAX_ID_CHECK_DIGIT'],
  ]);
});

it('the protocol is year, 2 and nine digits', () => {
  expect(caseProtocol(civilDate('2019-04-22'), 7n)).toBe('20192000000007');
  expect(() => caseProtocol(civilDate('2019-04-22'), 1_000_000_000n)).toThrow(RangeError);
});

test.each([
  ['2345-6789-abcd', '23456789ABCD'],
  [' 2345 6789.ABCD ', '23456789ABCD'],
  ['2345-6789-ABC', null],
  ['2345-6789-ABC0', null],
])('the access code typed as %s is read as %s', (typed, code) => {
  expect(readAccessCode(typed)).toBe(code);
});

it('an access code is printed in three groups', () => {
  expect(printedAccessCode(accessCode([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))).toBe('2345-6789-ABCD');
  expect(() => accessCode([29])).toThrow(RangeError);
});
