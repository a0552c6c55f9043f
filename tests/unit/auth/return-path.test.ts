import { expect, it } from 'vitest';
import { safeReturnPath } from '@/lib/auth/return-path';

it.each([
  ['/debitos', '/debitos'],
  [
    '/debitos?escolha=feita&conta=0190a0c0-0000-7000-8000-000000000001',
    '/debitos?escolha=feita&conta=0190a0c0-0000-7000-8000-000000000001',
  ],
  ['/extratos/0190a0c0-0000-7000-8000-000000000001', '/extratos/0190a0c0-0000-7000-8000-000000000001'],
  ['/quitacao?ano=2018', '/quitacao?ano=2018'],
  ['/vencimento', '/vencimento'],
  ['/servicos/calculadora?area-1=2%2C5&hora=10%3A00', '/servicos/calculadora?area-1=2%2C5&hora=10%3A00'],
  [undefined, '/inicio'],
  ['', '/inicio'],
  ['//example.org', '/inicio'],
  ['https://example.org/debitos', '/inicio'],
  ['/\\example.org', '/inicio'],
  ['/debitos\n/x', '/inicio'],
  ['/debitos@example.org', '/inicio'],
  ['/debitosx', '/inicio'],
  ['javascript:alert(1)', '/inicio'],
])('after entering, %s leads to %s', (asked, expected) => {
  expect(safeReturnPath(asked)).toBe(expected);
});
