import { staticPixText } from '@/lib/collection';
import type { DebtStatementDocument, StatementBill } from '@/lib/documents/debt-statement';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { addMonthsTo, yearMonth, yearMonthOf } from '@/lib/kernel/year-month';

function bill(dueOn: string, amount: number, charges: number): StatementBill {
  const due = civilDate(dueOn);
  const referenceMonth = addMonthsTo(yearMonthOf(due), -1);
  return { referenceMonth, dueOn: due, amount: cents(amount), charges: cents(charges) };
}

const pix = staticPixText({
  receiver: {
    key: '123e4567-e12b-12d1-a456-426655440000',
    merchantName: 'DESO Saneamento Sergipe',
    merchantCity: 'Aracaju',
  },
  amount: cents(41529),
  txid: 'EXT18466729',
});

/** The statement of the manual: 376,03 + 39,26 = 415,29; its bills are given out of order on purpose. */
export const manualStatement: DebtStatementDocument = {
  utility: {
    name: 'Companhia de Saneamento de Sergipe',
    shortName: 'DESO',
    addressLine: 'Rua Campo do Brito, 331 – 13 de Julho – Aracaju/SE – CEP 49020-380',
    taxId: '13018171000190',
    stateRegistration: '27.051.036-2',
    phoneLine: 'Informações e reclamações: ligue 0800 079 0195',
  },
  office: 'POV ARRODIADOR',
  route: '6.720',
  inscription: '425.001.003.1058.000',
  holderName: 'MARIA APARECIDA',
  maskedTaxId: '***.444.777-**',
  accountNumber: '4647262',
  premisesAddress: 'RUA PRINCIPAL POV ARRUDIADOR – ARRUDIADOR – CAMPO DO BRITO/SE – CEP 49520-000',
  waterSituation: 6,
  sewerSituation: 1,
  units: { residential: 1, commercial: 2, industrial: 3, public: 4 },
  consumptionType: 'NORMAL',
  sequence: '18466729',
  issuedOn: civilDate('2019-04-22'),
  validUntil: civilDate('2019-04-29'),
  issuedBy: 'Loja Virtual DESO',
  bills: [
    bill('2019-01-04', 3564, 363),
    bill('2018-08-03', 5390, 726),
    bill('2018-09-03', 10488, 1277),
    bill('2018-12-06', 7549, 560),
    bill('2018-10-04', 3564, 400),
    bill('2018-11-05', 7048, 600),
  ],
  others: [],
  original: cents(37603),
  services: cents(3926),
  credits: cents(0),
  total: cents(41529),
  notices: ['Depois da data indicada, emita outro extrato, com o valor atualizado.'],
  digitableLine: '82630000004-7 15290041425-0 00464726201-5 84667291415-3',
  barcode: '82630000004152900414250046472620184667291415',
  demonstration: false,
  pixText: String(pix.ok && pix.value),
  verification: { code: '2345 6789 ABCD EFGR', url: 'https://loja.example/verificar/23456789ABCDEFGR' },
};

/** As many monthly bills as wanted, each of another amount, oldest first. */
export function manyBills(count: number): StatementBill[] {
  return Array.from({ length: count }, (_, index) => {
    const referenceMonth = addMonthsTo(yearMonth('2002-01'), index);
    const dueOn: CivilDate = civilDate(`${referenceMonth}-15`);
    return { referenceMonth, dueOn, amount: cents(10000 + index), charges: cents(700 + index) };
  });
}
