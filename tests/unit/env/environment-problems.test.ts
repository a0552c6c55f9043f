import { expect, it } from 'vitest';
import { environmentProblems } from '@/lib/env';

const complete = {
  DATABASE_URL: 'postgresql://portal@localhost:5432/portal',
  AUTH_SECRET: 'a'.repeat(32),
  PUBLIC_URL: 'https://loja.example.org',
};

const named = (values: Record<string, string>) =>
  environmentProblems(values).map((line) => line.split(':')[0]);

it('a complete environment has no problems', () => {
  expect(environmentProblems(complete)).toEqual([]);
});

it('every missing setting is named at once', () => {
  expect(named({})).toEqual(['- DATABASE_URL', '- AUTH_SECRET', '- PUBLIC_URL']);
});

it.each([
  ['DATABASE_URL', 'mysql://portal@localhost/portal'],
  ['AUTH_SECRET', 'a'.repeat(31)],
  ['PUBLIC_URL', 'loja.example.org'],
  ['PUBLIC_URL', 'ftp://loja.example.org'],
  ['UTILITY', 'sabesp'],
  ['TRUSTED_PROXY_HOPS', '-1'],
  ['TRUSTED_PROXY_HOPS', 'two'],
  ['DEMONSTRATION', 'perhaps'],
])('%s=%s is refused', (name, value) => {
  expect(named({ ...complete, [name]: value })).toContain(`- ${name}`);
});

it('SAEG must be given what its sources do not say, but not for its demonstration', () => {
  const saeg = { ...complete, UTILITY: 'saeg' };
  expect(named(saeg)).toEqual(['- UTILITY_TAX_ID', '- FEBRABAN_COMPANY_CODE', '- FEBRABAN_MODULUS']);
  expect(environmentProblems({ ...saeg, DEMONSTRATION: '1' })).toEqual([]);
  const given = { UTILITY_TAX_ID: '12ABC34501DE35', FEBRABAN_COMPANY_CODE: '1234', FEBRABAN_MODULUS: '11' };
  expect(environmentProblems({ ...saeg, ...given })).toEqual([]);
});
