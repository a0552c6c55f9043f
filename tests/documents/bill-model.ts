import type { BillDocument } from '@/lib/documents/bill';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import { manualStatement } from './statement-model';

const month = (text: string, billed: number) => ({ month: yearMonth(text), billed });

/** The bill of 07/2018 of the manual's customer; tariff, water and messages are examples. */
export const manualBill: BillDocument = {
  ...manualStatement,
  referenceMonth: yearMonth('2018-07'),
  issuedOn: civilDate('2018-07-27'),
  dueOn: civilDate('2018-08-03'),
  printedOn: civilDate('2019-04-22'),
  amount: cents(5_390),
  meterSerial: 'A10N046472',
  previousReading: { readOn: civilDate('2018-06-28'), reading: 460 },
  reading: { readOn: civilDate('2018-07-27'), reading: 469, measured: 9, billed: 9, average: 11, days: 29 },
  lastMonths: [
    month('2018-02', 13),
    month('2018-03', 11),
    month('2018-04', 13),
    month('2018-05', 11),
    month('2018-06', 11),
    month('2018-07', 9),
  ],
  lines: [
    {
      description: 'ÁGUA',
      amount: cents(3_564),
      bands: [{ from: 0, until: 10, volume: 9, unitPrice: null, amount: cents(3_564) }],
    },
    { description: 'OUTROS SERVIÇOS', amount: cents(1_826), bands: [] },
  ],
  quality: [
    test('Turbidez', 'até 5,0 uT', '0.84'),
    test('Cor aparente', 'até 15 uH', '4.2'),
    test('Cloro residual livre', '0,2 a 5,0 mg/L', '1.35'),
    test('Fluoreto', 'até 1,5 mg/L', '0.68'),
    test('Coliformes totais', 'ausência em 100 mL*', null),
    test('Escherichia coli', 'ausência em 100 mL', null),
  ],
  qualitySource: 'Decreto 5.440/2005, anexo, art. 5º; Portaria de Consolidação MS 5/2017, Anexo XX.',
  messages: [
    'Esta conta venceu. O código paga o valor original; multa, juros e correção do atraso vêm em uma conta futura.',
    'A baixa é feita em até 2 dias úteis depois do pagamento. Até lá, não pague de novo.',
    'Há outras 5 contas em aberto neste imóvel. Um extrato de débitos, na Loja Virtual, paga todas de uma vez.',
    'A segunda via não tem custo.',
  ],
  discharge: null,
  digitableLine: '82630000000-5 53900041425-7 00464726201-5 07201850003-2',
  barcode: '82630000000539000414250046472620107201850003',
  pixText: null,
  verification: null,
  demonstration: false,
};

function test(name: string, standard: string, mean: string | null) {
  return { name, standard, required: 10, analysed: 12, conforming: 11, mean };
}
