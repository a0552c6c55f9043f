import { expect, it } from 'vitest';
import { howLong, intervalOf, secondsOf, termAt, termRows, termWords } from '@/lib/keeping';
import { civilDate } from '@/lib/kernel/civil-date';

const asOf = civilDate('2019-04-22');
const marcoCivil = 'Lei 12.965/2014 (Marco Civil da Internet), art. 15';
const civilCode = 'Lei 10.406/2002 (Código Civil), art. 205';
const necessity = 'Lei 13.709/2018 (LGPD), arts. 15 e 16; o número é escolha do portal';

it('every term has its length, its end, its first day and its act', () => {
  const told = termRows(asOf).map(({ id, term, end, since, source }) => [id, term, end, since, source]);
  expect(told).toEqual([
    ['CONTRACT', '10 anos', 'AT_LEAST', '2003-01-11', civilCode],
    ['BILLING', '10 anos', 'AT_LEAST', '2009-12-16', 'Superior Tribunal de Justiça, Súmula 412'],
    ['REQUEST', '10 anos', 'FORGOTTEN', '2003-01-11', civilCode],
    ['REGISTRATION', '10 anos', 'FORGOTTEN', '2003-01-11', civilCode],
    ['REQUEST_DRAFT', '1 dia', 'FORGOTTEN', '2018-08-15', necessity],
    ['SIMULATION', '7 dias', 'FORGOTTEN', '2018-08-15', necessity],
    ['OMBUDSMAN_CASE', '10 anos', 'FORGOTTEN', '2003-01-11', civilCode],
    ['PRIVACY_REQUEST', '5 anos', 'FORGOTTEN', '1999-11-24', 'Lei 9.873/1999, art. 1º'],
    ['LETTER', '90 dias', 'FORGOTTEN', '2018-08-15', necessity],
    ['NEWS', 'até a saída', 'BY_ITSELF', '2018-08-15', necessity],
    ['UNCONFIRMED_NEWS', '48 horas', 'FORGOTTEN', '2018-08-15', necessity],
    ['ANSWER', '1 dia', 'FORGOTTEN', '2018-08-15', necessity],
    ['COUNT', '1 dia', 'FORGOTTEN', '2018-08-15', necessity],
    ['ACCESS', '6 meses', 'FORGOTTEN', '2014-06-23', marcoCivil],
    ['TRAIL', '10 anos', 'AT_LEAST', '2003-01-11', civilCode],
    ['SESSION', '12 horas', 'BY_ITSELF', '2018-08-15', necessity],
  ]);
});

it('every term says from which moment it runs', () => {
  expect(termRows(asOf).filter(({ runsFrom }) => runsFrom.trim() === '')).toEqual([]);
});

it('no term is guessed for a day before its act', () => {
  expect(() => termAt('ACCESS', civilDate('2014-06-22'))).toThrow('covers 2014-06-22');
  expect(termAt('ACCESS', civilDate('2014-06-23'))).toEqual({ length: 6, unit: 'MONTH' });
});

it.each([
  [{ length: 1, unit: 'MONTH' }, '1 mês', '1 months'],
  [{ length: 6, unit: 'MONTH' }, '6 meses', '6 months'],
  [{ length: 1, unit: 'DAY' }, '1 dia', '1 days'],
  [{ length: 20, unit: 'MINUTE' }, '20 minutos', '20 minutes'],
] as const)('%j is %s, and to the database %s', (term, words, interval) => {
  expect([termWords(term), intervalOf(term)]).toEqual([words, interval]);
});

it('only what is equally long each time is counted in seconds', () => {
  expect([secondsOf({ length: 90, unit: 'DAY' }), secondsOf({ length: 12, unit: 'HOUR' })]).toEqual([
    7_776_000, 43_200,
  ]);
  expect(() => secondsOf({ length: 6, unit: 'MONTH' })).toThrow(RangeError);
});

it('several terms are told in the order of the table, whatever order they are asked in', () => {
  expect(howLong(['COUNT', 'ANSWER', 'ANSWER'], asOf)).toBe(
    '1 dia; a contagem que contém abusos, sob um resumo que não diz de quem é, também 1 dia.',
  );
});
