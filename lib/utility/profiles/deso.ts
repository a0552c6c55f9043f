import { civilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import { percent } from '@/lib/kernel/ratio';
import type { UtilityProfile } from '../profile';

const manual = 'DESO, manual da Loja Virtual (revisão de 22/04/2019)';

export const deso: UtilityProfile = {
  id: 'deso',
  name: 'Companhia de Saneamento de Sergipe',
  shortName: 'DESO',
  portalName: 'Loja Virtual DESO',
  taxId: '13018171000190',
  stateRegistration: '27.051.036-2',
  address: {
    street: 'Rua Campo do Brito, 331',
    district: '13 de Julho',
    city: 'Aracaju',
    state: 'SE',
    postalCode: '49020380',
  },
  phones: [{ label: 'Teleatendimento', number: '08000790195', printed: '0800 079 0195', hours: null }],
  offices: [
    {
      name: 'Sede',
      address: {
        street: 'Rua Campo do Brito, 331',
        district: '13 de Julho',
        city: 'Aracaju',
        state: 'SE',
        postalCode: '49020380',
      },
      hours: null,
    },
  ],
  website: { label: 'www.deso-se.com.br', url: 'https://www.deso-se.com.br/' },
  identitySource: { act: manual, item: 'Extrato de Débitos - Modelo, cabeçalho' },
  timeZone: 'America/Maceio',
  holidayPlaces: ['SE', 'ARACAJU/SE'],
  lateCharges: dated('late charges (DESO)', [
    {
      from: civilDate('1996-08-02'),
      value: {
        fine: percent('2'),
        monthlyInterest: percent('1'),
        interestMode: 'calendar-month',
        indexSeries: 'DESO',
        graceBusinessDays: 0,
        collectionLagDays: 3,
      },
      source: {
        act: 'Lei 8.078/1990 (Código de Defesa do Consumidor), art. 52, § 1º, na redação da Lei 9.298/1996; GSAN, caso de uso UC0216',
        note: `Multa de 2 %, juros de 1 % ao mês-calendário e índice deduzidos dos valores impressos em: ${manual}; 3 dias de repasse dos bancos deduzidos da tela da 2ª via (19/04/2019); sem carência, escolha deste portal`,
      },
    },
  ]),
  statement: dated('debt statement (DESO)', [
    {
      from: civilDate('2018-01-01'),
      value: { validityDays: 7, paidBillsShownForDays: 30 },
      source: {
        act: manual,
        item: 'Extrato de Débitos - Modelo: emissão 22/04/2019, não receber após 29/04/2019',
      },
    },
  ]),
  collection: dated('collection code (DESO)', [
    {
      from: civilDate('2018-01-01'),
      value: { companyCode: '0041', modulus: 10 },
      source: {
        act: manual,
        item: 'Extrato de Débitos - Modelo, linha digitável; FEBRABAN, layout de arrecadação v7',
      },
    },
  ]),
};
