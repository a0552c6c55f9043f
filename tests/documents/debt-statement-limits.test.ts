import { describe, expect, it } from 'vitest';
import { type DebtStatementDocument, renderDebtStatement } from '@/lib/documents/debt-statement';
import { formatMonth } from '@/lib/format';
import { cents } from '@/lib/kernel/money';
import { type PdfReading, readPdf } from '../support/pdf';
import { manualStatement, manyBills } from './statement-model';

async function read(changes: Partial<DebtStatementDocument> = {}): Promise<PdfReading> {
  return readPdf(await renderDebtStatement({ ...manualStatement, ...changes }));
}

describe('the number of bills', () => {
  it.each([
    [1, 1],
    [24, 1],
    [25, 1],
    [26, 1],
    [27, 2],
    [200, 3],
  ])('%i bills take %i page(s), each bill printed once, in order', async (count, pages) => {
    const bills = manyBills(count);
    const reading = await read({ bills });
    expect(reading.pages).toHaveLength(pages);
    const months = reading.elements.filter(({ role, text }) => role === 'TD' && /^\d\d\/\d{4}$/.test(text));
    expect(months.map(({ text }) => text)).toEqual(
      bills.map(({ referenceMonth }) => formatMonth(referenceMonth)),
    );
  });

  it('can be paid with the first page alone, and every page says whose it is', async () => {
    const { pages } = await read({ bills: manyBills(200) });
    expect(pages[0]).toContain(manualStatement.digitableLine);
    expect(pages[0]).toContain('A lista continua na página 2.');
    pages.forEach((text, index) => {
      expect(text).toContain('Matrícula 464726.2');
      expect(text).toContain('Nº sequencial 18466729');
      expect(text).toContain(`Página ${index + 1} de ${pages.length}`);
    });
    expect(pages.slice(1).join()).not.toContain(manualStatement.digitableLine);
  });

  it('lists slips, charges and credits apart from the bills', async () => {
    const others = [
      { description: 'Guia 1042: religação', amount: cents(4135) },
      { description: 'Crédito por pagamento em duplicidade', amount: cents(-1250) },
    ];
    const { pages } = await read({ others });
    expect(pages[0]).toContain('Guia 1042: religação 41,35 Crédito por pagamento em duplicidade -12,50');
    expect((await read()).pages[0]).not.toContain('Serviços e créditos');
  });

  it('prints every slip when there are no bills and the slips exceed the first page', async () => {
    const others = Array.from({ length: 60 }, (_, index) => ({
      description: `Guia G${index}.`,
      amount: cents(100),
    }));
    const { pages } = await read({ bills: [], others });
    const printed = pages.join(' ').match(/Guia G\d+\./g);
    expect(printed).toEqual(others.map(({ description }) => description));
  });
});

describe('what does not fit at first', () => {
  it('prints a long name and a long address whole', async () => {
    const holderName =
      'ASSOCIAÇÃO DOS MORADORES E PEQUENOS PRODUTORES RURAIS DO POVOADO ARRUDIADOR E COMUNIDADES VIZINHAS DO MUNICÍPIO';
    const premisesAddress =
      'AVENIDA ENGENHEIRO GENTIL TAVARES DA MOTTA JUNIOR, 12345, BLOCO 12 APARTAMENTO 1204 CONDOMÍNIO RESIDENCIAL ' +
      'PARQUE DAS ÁGUAS CLARAS – NOSSA SENHORA DO PERPÉTUO SOCORRO – NOSSA SENHORA DO SOCORRO/SE – CEP 49160-000';
    const { pages } = await read({ holderName, premisesAddress });
    expect(pages[0]).toContain(`Nome do usuário ${holderName} CPF/CNPJ`);
    expect(pages[0]).toContain(`Endereço do imóvel ${premisesAddress} Inscrição`);
  });

  it('keeps the longest values from touching their neighbours', async () => {
    const long = 'NOSSA SENHORA DO PERPÉTUO SOCORRO DAS ÁGUAS CLARAS '.repeat(6);
    const { collisions } = await read({
      utility: { ...manualStatement.utility, name: long, addressLine: long, phoneLine: long },
      office: long,
      route: '999.999.999',
      inscription: '425.001.003.1058.000.000.000',
      holderName: long,
      maskedTaxId: '**.018.171/****-**',
      accountNumber: '123456789',
      premisesAddress: long,
      units: { residential: 12000, commercial: 12000, industrial: 12000, public: 12000 },
      consumptionType: long,
      sequence: '999999999',
      issuedBy: long,
      bills: manyBills(20).map((bill) => ({
        ...bill,
        amount: cents(99_999_999_999),
        charges: cents(99_999_999_999),
      })),
      others: [{ description: long, amount: cents(-99_999_999_999) }],
      original: cents(99_999_999_999),
      total: cents(99_999_999_999),
      demonstration: true,
    });
    expect(collisions).toEqual([]);
  });

  it('cuts a name without end with an ellipsis, and the next field is still whole', async () => {
    const { pages } = await read({ holderName: 'X'.repeat(2000) });
    expect(pages[0]).toMatch(/X… CPF\/CNPJ \*\*\*\.444\.777-\*\* Matrícula 464726\.2/);
  });

  it('replaces letters the typeface lacks by the letter without its accent, and line breaks by a space', async () => {
    const { pages } = await read({ holderName: 'Tiếń\nŽoja 水' });
    expect(pages[0]).toContain('Nome do usuário Tien Zoja ? CPF/CNPJ');
  });

  it('refuses notices that do not fit rather than cut them', async () => {
    const notices = Array.from(
      { length: 40 },
      () => 'Um aviso longo o bastante para ocupar uma linha inteira da página.',
    );
    await expect(renderDebtStatement({ ...manualStatement, notices })).rejects.toThrow(RangeError);
  });
});
