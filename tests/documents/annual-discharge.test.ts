import { beforeAll, describe, expect, it } from 'vitest';
import {
  type AnnualDischargeDocument,
  type DischargedBill,
  renderAnnualDischarge,
} from '@/lib/documents/annual-discharge';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { addMonthsTo, yearMonth } from '@/lib/kernel/year-month';
import { type PdfReading, readPdf } from '../support/pdf';
import { manualStatement } from './statement-model';

function bills(count: number): DischargedBill[] {
  return Array.from({ length: count }, (_, index) => {
    const referenceMonth = addMonthsTo(yearMonth('2017-01'), index);
    return {
      referenceMonth,
      dueOn: civilDate(`${referenceMonth}-28`),
      situation: index === 2 ? 'CANCELADA' : 'PAGA',
      situationOn: index === 2 ? null : civilDate(`${referenceMonth}-13`),
      amount: cents(3_496 + index),
    };
  });
}

const { utility, holderName, maskedTaxId, premisesAddress, inscription, accountNumber } = manualStatement;

const manual: AnnualDischargeDocument = {
  ...{ utility, holderName, maskedTaxId, premisesAddress, inscription, accountNumber },
  sequence: '1032134',
  baseYear: 2017,
  issuedOn: civilDate('2019-04-22'),
  bills: bills(12),
  total: cents(59_503),
  statement:
    'Esta declaração substitui, para a comprovação do cumprimento das obrigações do consumidor, as quitações dos faturamentos mensais dos débitos do ano de 2017 e dos anos anteriores (Lei 12.007/2009, art. 4º).',
  remarks: [
    'Critério: contas com mês de referência de 01/2017 a 12/2017.',
    '§ 1º do art. 2º: Somente terão direito.',
  ],
  verification: { code: 'ABCD-EFGH-JKMN-PRTU', url: 'https://example.org/verificar/ABCDEFGHJKMNPRTU' },
  demonstration: false,
};

async function read(changes: Partial<AnnualDischargeDocument> = {}): Promise<PdfReading> {
  return readPdf(await renderAnnualDischarge({ ...manual, ...changes }));
}

describe("the manual's declaration", () => {
  let reading: PdfReading;
  beforeAll(async () => {
    reading = await read();
  });

  it.each([
    'Declaração de quitação anual de débitos',
    'Ano base 2017',
    'Nome MARIA APARECIDA',
    'Endereço do imóvel RUA PRINCIPAL POV ARRUDIADOR',
    'Inscrição 425.001.003.1058.000',
    'Matrícula 464726.2',
    'Nº sequencial 1032134',
    'Data de emissão 22/04/2019',
    'Sr. Cliente, atendendo à Lei nº 12.007/2009, informamos abaixo os pagamentos de 2017:',
    'Fatura Vencimento Situação Data da situação Valor (R$)',
    '01/2017 28/01/2017 PAGA 13/01/2017 34,96',
    '03/2017 28/03/2017 CANCELADA – 34,98',
    'TOTAL 595,03',
    'débitos do ano de 2017 e dos anos anteriores',
    'Critério: contas com mês de referência de 01/2017 a 12/2017.',
    '§ 1º do art. 2º: Somente terão direito.',
    'ABCD-EFGH-JKMN-PRTU',
    'Página 1 de 1',
  ])('prints "%s"', (text) => {
    expect(reading.pages).toHaveLength(1);
    expect(reading.pages[0]).toContain(text);
  });

  it('is tagged, in Portuguese, titled, with no text outside the structure and none over another', () => {
    const { tagged, lang, title, untagged, collisions } = reading;
    expect({ tagged, lang, untagged, collisions }).toEqual({
      tagged: true,
      lang: 'pt-BR',
      untagged: [],
      collisions: [],
    });
    expect(title).toBe('Declaração de quitação anual de débitos – 2017 – matrícula 464726.2');
  });

  it('gives every row of its table as many cells', () => {
    const cells = reading.elements.filter(({ role }) => role === 'TD' || role === 'TH');
    expect(cells).toHaveLength(5 + 12 * 5 + 2);
  });
});

describe('a long year', () => {
  it.each([
    [22, 1],
    [28, 2],
    [66, 3],
  ])('of %i bills takes %i pages and loses none', async (count, pages) => {
    const reading = await read({ bills: bills(count) });
    expect(reading.pages).toHaveLength(pages);
    expect(reading.pages.join(' ').match(/\d\d\/\d{4} 28\/\d\d/g)).toHaveLength(count);
    expect(reading.pages.at(-1)).toContain(`Página ${pages} de ${pages}`);
    expect(reading.pages.join(' ').match(/TOTAL 595,03/g)).toHaveLength(1);
    expect(reading.collisions).toEqual([]);
  });
});

it('of the demonstration says on every page that it has no value, and loses nothing', async () => {
  const { pages } = await read({ demonstration: true, bills: bills(66) });
  expect(pages.map((text) => text.match(/DEMONSTRAÇÃO – SEM VALOR/g)?.length)).toEqual([1, 1, 1]);
});

it('has the same bytes for the same model', async () => {
  const [one, two] = [await renderAnnualDischarge(manual), await renderAnnualDischarge(manual)];
  expect(Buffer.compare(one, two)).toBe(0);
});
