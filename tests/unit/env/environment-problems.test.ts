import { expect, it } from 'vitest';
import { startProblems as environmentProblems } from '@/lib/utility/environment';

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

it('a name that banks show whole is taken, accents apart', () => {
  const shown = { PIX_MERCHANT_NAME: 'Águas do Município X e S\u0301', PIX_CITY: 'São João d’Além' };
  expect(environmentProblems({ ...complete, ...shown })).toEqual([]);
});

it('a name that banks would cut is told with its limit', () => {
  const problems = environmentProblems({ ...complete, PIX_MERCHANT_NAME: 'A'.repeat(26) });
  expect(problems).toEqual([
    '- PIX_MERCHANT_NAME: quem recebe o Pix, como o banco o mostra: de 1 a 25 caracteres',
  ]);
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
  ['PIX_MERCHANT_NAME', 'Companhia de Saneamento de'],
  ['PIX_MERCHANT_NAME', ' '],
  ['PIX_CITY', 'Nossa Senhora do'],
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

const provider = {
  ...complete,
  PIX_KEY: 'pix@loja.example.org',
  PIX_PSP_URL: 'https://pix.example.org/v2',
  PIX_PSP_TOKEN_URL: 'https://pix.example.org/oauth/token',
  PIX_PSP_CLIENT_ID: 'portal',
  PIX_PSP_CLIENT_SECRET: 'secret',
};
const certificate = { PIX_PSP_CERTIFICATE_FILE: '/etc/pix/certificate.pem' };
const privateKey = { PIX_PSP_PRIVATE_KEY_FILE: '/etc/pix/key.pem' };

it.each([
  ['neither', {}, []],
  ['both', { ...certificate, ...privateKey }, []],
  ['a certificate without its key', certificate, ['- PIX_PSP_PRIVATE_KEY_FILE']],
  ['a key without its certificate', privateKey, ['- PIX_PSP_CERTIFICATE_FILE']],
])('of the two files for the bank, %s', (_, files, problems) => {
  expect(named({ ...provider, ...files })).toEqual(problems);
});

it('a Pix provider without all its settings is refused', () => {
  expect(named({ ...complete, ...certificate, ...privateKey })).toEqual([
    '- PIX_PSP_URL',
    '- PIX_PSP_TOKEN_URL',
    '- PIX_PSP_CLIENT_ID',
    '- PIX_PSP_CLIENT_SECRET',
    '- PIX_KEY',
  ]);
});
