import { expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { cents } from '@/lib/kernel/money';
import { percent } from '@/lib/kernel/ratio';
import { addressLine } from '@/lib/utility';
import { profiles } from '../../support/utilities';
import { termsOf } from '../service-tariff/questions';

const { deso, saeg } = profiles;
const day = civilDate('2019-04-22');

it('DESO is who the manual says, to the letter', () => {
  expect(deso).toMatchObject({
    id: 'deso',
    name: 'Companhia de Saneamento de Sergipe',
    taxId: '13018171000190',
    stateRegistration: '27.051.036-2',
    phones: [{ label: 'Teleatendimento', number: '08000790195', printed: '0800 079 0195', hours: null }],
    timeZone: 'America/Maceio',
    holidayPlaces: ['SE', 'ARACAJU/SE'],
  });
  expect(addressLine(deso.address)).toBe(
    'Rua Campo do Brito, 331, 13 de Julho, Aracaju/SE, CEP\u00a049020-380',
  );
});

it('SAEG is who its page says, and what it does not say is null', () => {
  expect(saeg).toMatchObject({
    id: 'saeg',
    taxId: null,
    stateRegistration: null,
    collection: null,
    pix: null,
  });
  expect(saeg.phones.map(({ number }) => number)).toEqual(['08007712195', '156']);
  expect(addressLine(saeg.address)).toBe('Guaratinguetá/SP');
});

it('DESO charges 2 %, 1 % a calendar month and an index (manual, figures of 22/04/2019)', () => {
  expect(ruleAt(deso.lateCharges, day).value).toEqual({
    fine: percent('2'),
    monthlyInterest: percent('1'),
    interestMode: 'calendar-month',
    indexSeries: 'DESO',
    graceBusinessDays: 0,
    collectionLagDays: 3,
  });
});

it('DESO has the FEBRABAN code 0041 and the manual’s installments until the end of 2023', () => {
  expect(deso.collection && ruleAt(deso.collection, day).value).toEqual({ companyCode: '0041', modulus: 10 });
  const { value, until } = ruleAt(deso.installments, day);
  expect(until).toBe('2023-12-31');
  expect(value).toMatchObject({
    downPayment: percent('10'),
    monthlyInterest: percent('1.63'),
    maxInstallments: 6,
  });
});

it('SAEG splits a debt by Artigo 9º, each re-agreement for R$ 41,35', () => {
  expect(ruleAt(saeg.installments, day).value).toMatchObject({
    downPayment: percent('30'),
    downPaymentIsFirst: true,
    authorities: [
      { upTo: 6, authority: 'ATTENDANT' },
      { upTo: 10, authority: 'SERVICE_MANAGER' },
      { upTo: 60, authority: 'COMMERCIAL_DIRECTOR' },
    ],
    reagreements: { atMost: 2, withinMonths: 12, fee: cents(4135) },
  });
});

it('both offer the requests of the manual: seven types, sixteen specifications', () => {
  const { value } = ruleAt(deso.requests, day);
  expect(ruleAt(saeg.requests, day).value).toEqual(value);
  expect(value).toHaveLength(7);
  expect(value.flatMap(({ specifications }) => specifications)).toHaveLength(16);
});

it('DESO borrows the service tariff of SAEG, but for agreements, and says so', () => {
  const { tariff, ...terms } = ruleAt(termsOf('deso'), day).value;
  expect(tariff.publisher).toBe('SAEG');
  expect(terms).toEqual({ omits: ['parcelamento'], note: 'Tabela de serviços: SAEG' });
});
