import { describe, expect, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { type DatedRule, dated } from '@/lib/kernel/dated-rule';
import { cents } from '@/lib/kernel/money';
import { type AgreementTerms, agreementFaults } from '@/lib/service-tariff/folder/checks/agreements';
import { faultLine } from '@/lib/utility-files';
import { readPlanted } from './planting';

describe('the terms of agreements and the tariff', () => {
  const { own } = readPlanted('saeg');
  const level = (upTo: number, authority: AgreementTerms['authorities'][number]['authority']) => ({
    upTo,
    authority,
  });
  const terms: AgreementTerms = {
    authorities: [level(6, 'ATTENDANT'), level(10, 'SERVICE_MANAGER'), level(60, 'COMMERCIAL_DIRECTOR')],
    exceptionsBy: 'CHIEF_EXECUTIVE',
    reagreements: { atMost: 2, fee: cents(4135) },
  };
  const since2017 = (value: AgreementTerms): DatedRule<AgreementTerms> =>
    dated('x', [{ from: civilDate('2017-12-01'), value, source: { act: 'x' } }]);

  test.each<[string, AgreementTerms, readonly string[]]>([
    ['say the same', terms, []],
    [
      'differ in the fee',
      { ...terms, reagreements: { atMost: 2, fee: cents(4136) } },
      [
        'saeg/tarifa/servicos/parcelamento.yaml:50:16: não é a taxa que as regras de parcelamento (regras.yaml) dizem nesta data',
      ],
    ],
    [
      'differ in how many',
      { ...terms, reagreements: { atMost: 3, fee: cents(4135) } },
      [
        'saeg/tarifa/servicos/parcelamento.yaml:124:20: não é o número de reparcelamentos que as regras de parcelamento (regras.yaml) dizem nesta data',
      ],
    ],
    [
      'differ in who decides',
      { ...terms, authorities: terms.authorities.slice(0, 2) },
      [
        'saeg/tarifa/servicos/parcelamento.yaml:175:15: não é quem decide tantas parcelas: veja as regras de parcelamento (regras.yaml) nesta data',
      ],
    ],
    [
      'differ in who decides what is exceptional',
      { ...terms, exceptionsBy: null },
      [
        'saeg/tarifa/servicos/parcelamento.yaml:183:15: não é quem decide tantas parcelas: veja as regras de parcelamento (regras.yaml) nesta data',
      ],
    ],
  ])('%s', (_, value, expected) => {
    const faults = own ? agreementFaults(own, since2017(value)) : [];
    expect(faults.map((fault) => faultLine(fault).replace('lib/utilities/', ''))).toEqual(expected);
  });
});
