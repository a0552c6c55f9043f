import { beforeAll, describe, expect, it } from 'vitest';
import { renderServiceQuote, type ServiceQuoteDocument } from '@/lib/documents/service-quote';
import { civilDate } from '@/lib/kernel/civil-date';
import { decodeQrCodes, type PdfReading, readPdf, renderPdfPage } from '../support/pdf';
import { longQuote, repavingQuote } from './quote-model';

async function read(model: ServiceQuoteDocument): Promise<PdfReading> {
  return readPdf(await renderServiceQuote(model));
}

describe('the quote of repaving on paper', () => {
  let reading: PdfReading;
  beforeAll(async () => {
    reading = await read(repavingQuote);
  });

  it.each([
    'Companhia de Saneamento de Sergipe',
    'Orçamento de serviço',
    'Total R$ 242,50',
    'O prazo só corre quando a ordem de serviço for emitida',
    'Não é cobrança nem pedido',
    'Tabela de serviços: SAEG.',
    'Asfalto CBUQ sobre base de bica corrida, na rua 2,5 m² a R$ 97,00 por m²',
    'item 1 (vale desde 01/01/2016) R$ 242,50',
    'É verdadeiro? Confira no portal o código 2345-6789-ABCD-EFGH',
    'Página 1 de 1',
  ])('prints "%s"', (text) => {
    expect(reading.pages).toHaveLength(1);
    expect(reading.pages[0]).toContain(text);
  });

  it('leaves out a section that has no lines', () => {
    expect(reading.elements.filter(({ role }) => role === 'H2').map(({ text }) => text)).toEqual([
      'Preço',
      'O que mais diz a norma',
    ]);
  });

  it('says that it is no bill before it names any line', () => {
    const text = reading.pages[0] ?? '';
    expect(text.indexOf('Não é cobrança')).toBeLessThan(text.indexOf('O que se paga'));
  });

  it('is a tagged PDF in Brazilian Portuguese, all its text in the structure, none over another', () => {
    const { tagged, lang, title, untagged, collisions } = reading;
    expect({ tagged, lang, untagged, collisions }).toEqual({
      tagged: true,
      lang: 'pt-BR',
      untagged: [],
      collisions: [],
    });
    expect(title).toBe('Orçamento de serviço – Refazer asfalto, bloquete ou paralelepípedo – 22/04/2019');
  });

  it('has one code to scan, which leads to its verification, and nothing by which one could pay', async () => {
    const raster = await renderPdfPage(await renderServiceQuote(repavingQuote), 1, 300);
    const decoded = await decodeQrCodes(raster);
    expect(decoded.map(({ text }) => text)).toEqual([repavingQuote.verification.url]);
    expect(reading.elements.filter(({ role }) => role === 'Figure')).toHaveLength(1);
  });
});

describe('a long quote', () => {
  let reading: PdfReading;
  beforeAll(async () => {
    reading = await read(longQuote);
  });

  it('goes on over pages, each named, with every line once', () => {
    const text = reading.pages.join(' ');
    expect(reading.pages.length).toBeGreaterThan(4);
    expect(text.match(/Página \d+ de \d+/g)).toHaveLength(reading.pages.length);
    const titles = reading.elements.flatMap(({ role, text: cell }) =>
      role === 'TD' ? (cell.match(/^Linha (?:Preço|Prazos) \d+/) ?? []) : [],
    );
    expect(titles).toHaveLength(120);
    expect(new Set(titles).size).toBe(120);
  });

  it('repeats the caption where a section goes on, and the code on every page', () => {
    const captions = reading.elements.filter(({ role }) => role === 'H2').map(({ text }) => text);
    expect(captions).toContain('Preço (continuação)');
    expect(captions).toContain('Prazos (continuação)');
    expect(reading.pages.filter((text) => !text.includes('2345-6789-ABCD-EFGH'))).toEqual([]);
  });

  it('writes no text over another nor beyond the paper', () => {
    expect([reading.untagged, reading.collisions]).toEqual([[], []]);
  });
});

describe('a demonstration', () => {
  it('says so on every page', async () => {
    const { pages } = await read({ ...longQuote, demonstration: true });
    expect(pages.filter((text) => !text.includes('DEMONSTRAÇÃO – SEM VALOR'))).toEqual([]);
  });
});

describe('the bytes', () => {
  it('are the same for the same model, and others on another day', async () => {
    const bytes = async (model: ServiceQuoteDocument) =>
      Buffer.from(await renderServiceQuote(model)).toString('latin1');
    const first = await bytes(repavingQuote);
    expect(await bytes(repavingQuote)).toBe(first);
    expect(await bytes({ ...repavingQuote, issuedOn: civilDate('2019-04-23') })).not.toBe(first);
  });
});
