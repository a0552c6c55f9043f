import { beforeAll, describe, expect, it } from 'vitest';
import { type DebtStatementDocument, renderDebtStatement } from '@/lib/documents/debt-statement';
import { civilDate } from '@/lib/kernel/civil-date';
import { type PdfReading, type Raster, readPdf, renderPdfPage } from '../support/pdf';
import { manualStatement, manyBills } from './statement-model';

async function read(changes: Partial<DebtStatementDocument> = {}): Promise<PdfReading> {
  return readPdf(await renderDebtStatement({ ...manualStatement, ...changes }));
}

describe('the statement of the manual', () => {
  let reading: PdfReading;
  beforeAll(async () => {
    reading = await read();
  });

  it.each([
    'Companhia de Saneamento de Sergipe',
    'Rua Campo do Brito, 331 – 13 de Julho – Aracaju/SE – CEP 49020-380',
    'CNPJ: 13.018.171/0001-90',
    'Inscrição estadual nº 27.051.036-2',
    'Informações e reclamações: ligue 0800 079 0195',
    'Extrato de débito do imóvel',
    'Escritório POV ARRODIADOR',
    'Rota 6.720',
    'Inscrição 425.001.003.1058.000',
    'Nome do usuário MARIA APARECIDA',
    'CPF/CNPJ ***.444.777-**',
    'Matrícula 464726.2',
    'Endereço do imóvel RUA PRINCIPAL POV ARRUDIADOR – ARRUDIADOR – CAMPO DO BRITO/SE – CEP 49520-000',
    'SA (água) 6',
    'SE (esgoto) 1',
    'Economias 10',
    'Residenciais 1',
    'Comerciais 2',
    'Industriais 3',
    'Públicas 4',
    'Tipo de consumo NORMAL',
    'Nº sequencial 18466729',
    'Data de emissão 22/04/2019',
    'Não receber após 29/04/2019',
    'Débito original 376,03',
    'Serviços/atualização 39,26',
    'Desconto/créditos 0,00',
    'Valor a pagar (R$) 415,29',
    'Valor a pagar R$ 415,29',
    'Depois da data indicada, emita outro extrato, com o valor atualizado.',
    'VIA USUÁRIO',
    'VIA DESO',
    'Emitido por: Loja Virtual DESO',
    'Autenticação mecânica',
    '82630000004-7 15290041425-0 00464726201-5 84667291415-3',
    'Página 1 de 1',
  ])('prints "%s"', (text) => {
    expect(reading.pages).toHaveLength(1);
    expect(reading.pages[0]).toContain(text);
  });

  it('prints the bills in two columns by reference month, whatever order they came in', () => {
    expect(reading.pages[0]).toContain(
      '07/2018 03/08/2018 53,90 7,26 08/2018 03/09/2018 104,88 12,77 ' +
        '09/2018 04/10/2018 35,64 4,00 10/2018 05/11/2018 70,48 6,00 ' +
        '11/2018 06/12/2018 75,49 5,60 12/2018 04/01/2019 35,64 3,63',
    );
  });

  it('is not marked as a demonstration', () => {
    expect(reading.pages[0]).not.toContain('DEMONSTRAÇÃO');
  });

  it('is a tagged PDF 1.7 in Brazilian Portuguese, with a title that names account and sequence', () => {
    const { version, tagged, lang, title } = reading;
    expect({ version, tagged, lang }).toEqual({ version: '1.7', tagged: true, lang: 'pt-BR' });
    expect(title).toBe('Extrato de débito – matrícula 464726.2 – nº 18466729');
  });

  it('leaves no text outside the structure', () => {
    expect(reading.untagged).toEqual([]);
  });

  it('gives every header cell its scope, and the bars a place on the page', async () => {
    const bytes = Buffer.from(await renderDebtStatement(manualStatement)).toString('latin1');
    expect(bytes.match(/\/Scope \/Column/g)).toHaveLength(8);
    expect(bytes.match(/\/Scope \/Row/g)).toHaveLength(4);
    expect(bytes).toMatch(/\/O \/Layout\s+\/Placement \/Block\s+\/BBox/);
  });

  it('is read in order: heading, bills, summary, customer copy, utility copy, line, bars', () => {
    const found = reading.elements.map(({ role, text, alt }) => `${role} ${alt ?? text}`);
    const landmarks = [
      'H1 Extrato de débito do imóvel',
      'P Valor a pagar R$ 415,29',
      'P Nome do usuário MARIA APARECIDA',
      'H2 Faturas deste extrato',
      'TH Mês/ano',
      'TD 07/2018',
      'TD 04/01/2019',
      'H2 Avisos',
      'TH Débito original',
      'TD 376,03',
      'P VIA USUÁRIO',
      'H2 VIA DESO · Companhia de Saneamento de Sergipe',
      'P 82630000004-7 15290041425-0 00464726201-5 84667291415-3',
      'Figure Código de barras para o pagamento, com o mesmo conteúdo da linha digitável',
    ];
    const positions = landmarks.map((landmark) => found.indexOf(landmark));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });
});

describe('a utility with a symbol', () => {
  it('has it drawn beside its name, which is read as before', async () => {
    const symbol = { width: 24, height: 24, path: 'M12 2 L20 14 A8 8 0 1 1 4 14 Z' };
    const utility = { ...manualStatement.utility, symbol };
    const [plain, drawn] = [await read(), await read({ utility })];
    expect(drawn.pages).toEqual(plain.pages);
    const [without, withSymbol] = await Promise.all(
      [manualStatement, { ...manualStatement, utility }].map(async (model) =>
        renderPdfPage(await renderDebtStatement(model), 1, 36),
      ),
    );
    // 19 mm from the left and 24 mm from the top, in the drop's belly: white paper without it.
    const at = (raster: Raster | undefined) => raster?.data.at((34 * raster.width + 27) * 4);
    expect(at(without)).toBe(255);
    expect(at(withSymbol)).toBeLessThan(100);
  });
});

describe('a demonstration', () => {
  it('says on both halves of the first page and on every other page that it must not be paid', async () => {
    const { pages } = await read({ demonstration: true, bills: manyBills(60) });
    const marks = pages.map((text) => text.match(/DEMONSTRAÇÃO – NÃO PAGAR/g)?.length);
    expect(marks).toEqual([2, 1]);
  });

  it('takes no field away', async () => {
    const [real, demonstration] = [await read(), await read({ demonstration: true })];
    const text = demonstration.pages[0]?.replaceAll('DEMONSTRAÇÃO – NÃO PAGAR ', '');
    expect(text).toBe(real.pages[0]);
    expect(demonstration.untagged).toEqual([]);
  });
});

describe('the bytes', () => {
  it('are the same for the same model, and others on another day', async () => {
    const bytes = async (changes: Partial<DebtStatementDocument>) =>
      Buffer.from(await renderDebtStatement({ ...manualStatement, ...changes })).toString('latin1');
    const first = await bytes({});
    expect(await bytes({})).toBe(first);
    expect(await bytes({ issuedOn: civilDate('2019-04-23') })).not.toBe(first);
  });

  it('embed every font they use', async () => {
    const bytes = Buffer.from(await renderDebtStatement(manualStatement)).toString('latin1');
    expect(bytes.match(/\/FontFile2/g)).toHaveLength(3);
    expect(bytes).not.toContain('/Subtype /Type1');
  });
});
