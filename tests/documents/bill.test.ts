import { describe, expect, it } from 'vitest';
import { type BillDocument, renderBill } from '@/lib/documents/bill';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { decodeInterleaved, readPdf, renderPdfPage } from '../support/pdf';
import { manualBill } from './bill-model';

const verification = { code: 'ABCD-EFGH-JKLM-NPQR', url: 'http://localhost:3000/verificar/ABCDEFGHJKLMNPQR' };
const pixText =
  '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D';

const discharge = {
  baseYear: 2018,
  sequence: '1032136',
  issuedOn: civilDate('2019-04-22'),
  verificationCode: 'QRST-UVWX-YZ23-4567',
  statement:
    'Esta declaração substitui, para a comprovação do cumprimento das obrigações do consumidor, as quitações dos faturamentos mensais dos débitos do ano de 2018 e dos anos anteriores (Lei 12.007/2009, art. 4º).',
  exceptions: null,
};

/** The text of a page without the breaks of its lines. */
function flat(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ');
}

function bytesOf(changes: Partial<BillDocument> = {}): Promise<Uint8Array> {
  return renderBill({ ...manualBill, ...changes });
}

async function read(changes: Partial<BillDocument> = {}) {
  return readPdf(await bytesOf(changes));
}

describe('the second copy of a bill', () => {
  it('is one tagged page in Portuguese whose title names account and month', async () => {
    const { title, lang, tagged, pages, untagged, collisions } = await read();
    expect(title).toBe('Segunda via de conta – matrícula 464726.2 – 07/2018');
    expect([lang, tagged, pages.length]).toEqual(['pt-BR', true, 1]);
    expect([untagged, collisions]).toEqual([[], []]);
  });

  it.each([
    ['the customer', 'MARIA APARECIDA'],
    ['the amount', '53,90'],
    ['the due date', '03/08/2018'],
    ['the reading before', '460 em 28/06/2018'],
    ['the reading', '469 em 27/07/2018'],
    ['the meter', 'A10N046472'],
    ['the tariff', 'faixa até 10 m³: 35,64'],
    ['the water', 'Cloro residual livre 0,2 a 5,0 mg/L 10 12 11 1,35'],
    ['the act that asks for the table', 'Decreto 5.440/2005'],
    ['the note on settlement', 'em até 2 dias úteis'],
    ['the digitable line', '82630000000-5 53900041425-7 00464726201-5 07201850003-2'],
  ])('prints %s', async (_what, text) => {
    expect((await read()).pages[0]).toContain(text);
  });

  it('tells the chart in words too', async () => {
    const { elements } = await read();
    const [chart] = elements.filter(({ role, alt }) => role === 'Figure' && alt?.startsWith('Gráfico'));
    expect(chart?.alt).toContain('02/2018, 13 m³; 03/2018, 11 m³');
  });

  it('has bars that a reader decodes to the 44 digits, with and without the Pix beside them', async () => {
    for (const changes of [{}, { pixText, verification, demonstration: true }]) {
      const raster = await renderPdfPage(await bytesOf(changes), 1, 300);
      const [symbol] = await decodeInterleaved(raster);
      expect(symbol?.text).toBe(manualBill.barcode);
    }
  });

  it('keeps everything apart when Pix, verification and the demonstration mark are there', async () => {
    const { collisions, untagged, pages } = await read({ pixText, verification, demonstration: true });
    expect([collisions, untagged]).toEqual([[], []]);
    expect(pages[0]?.match(/DEMONSTRAÇÃO – NÃO PAGAR/g)).toHaveLength(2);
    expect(pages[0]).toContain('Qualidade da água (exemplo)');
    expect(pages[0]).toContain(verification.code);
  });

  it('stays one page without a collision with twenty lines, long names and no readings', async () => {
    const line = {
      description: 'SERVIÇO DE MANUTENÇÃO DE RAMAL PREDIAL DE ESGOTO SANITÁRIO',
      amount: cents(99_999_999),
      bands: [],
    };
    const { collisions, pages } = await read({
      lines: Array.from({ length: 20 }, () => line),
      amount: cents(99_999_999_999),
      holderName: 'ASSOCIAÇÃO DE MORADORES DO CONJUNTO RESIDENCIAL PRESIDENTE TANCREDO DE ALMEIDA NEVES',
      reading: null,
      previousReading: null,
      meterSerial: null,
      lastMonths: [],
      quality: [],
    });
    expect([collisions, pages.length]).toEqual([[], 1]);
    expect(pages[0]).toContain('Outros itens');
    expect(pages[0]).toContain('Não há leituras deste imóvel');
    expect(pages[0]).toContain('Os resultados deste mês não estão no portal');
  });

  describe('with the annual discharge declaration it brings (Lei 12.007/2009, art. 3º)', () => {
    it('prints its year, number, code, the sentence of art. 4º and where the whole of it is', async () => {
      const { pages, collisions, untagged, elements } = await read({ discharge, verification, pixText });
      expect([pages.length, collisions, untagged]).toEqual([1, [], []]);
      for (const text of [
        'Declaração de quitação anual de débitos de 2018',
        'Número 1032136, emitida em 22/04/2019 em nome do titular desta conta.',
        'Código de verificação: QRST-UVWX-YZ23-4567',
        'substitui, para a comprovação do cumprimento das obrigações do consumidor, as quitações dos faturamentos mensais',
        'do ano de 2018 e dos anos anteriores (Lei 12.007/2009, art. 4º).',
        'está na Loja Virtual, em Quitação anual.',
      ])
        expect(flat(pages[0])).toContain(text);
      const headings = (all: typeof elements) => all.filter(({ role }) => role === 'H2').length;
      expect(headings(elements)).toBe(headings((await read({ verification, pixText })).elements) + 1);
    });

    it('still has all that a bill has, and bars that a reader decodes', async () => {
      const bytes = await bytesOf({ discharge, pixText, verification, demonstration: true });
      const [symbol] = await decodeInterleaved(await renderPdfPage(bytes, 1, 300));
      expect(symbol?.text).toBe(manualBill.barcode);
      const { pages } = await readPdf(bytes);
      for (const text of ['Avisos', 'OUTROS SERVIÇOS', 'Escherichia coli', 'em até 2 dias úteis'])
        expect(pages[0]).toContain(text);
    });

    it('holds the longest of both: twenty lines, every message, and a declaration with exceptions', async () => {
      const line = { description: 'SERVIÇO DE MANUTENÇÃO DE RAMAL PREDIAL', amount: cents(9_999), bands: [] };
      const exceptions =
        'Não abrange os anos anteriores, nem contas em discussão na Justiça, nem contas prescritas.';
      const { pages, collisions } = await read({
        lines: Array.from({ length: 20 }, () => line),
        discharge: { ...discharge, sequence: '999999999', exceptions },
        demonstration: true,
      });
      expect([pages.length, collisions]).toEqual([1, []]);
      expect(flat(pages[0])).toContain(exceptions);
      expect(pages[0]).toContain('Outros itens');
    });

    it('says nothing of one that it does not bring', async () => {
      expect((await read()).pages[0]).not.toContain('quitação anual');
    });
  });

  it('is the same bytes for the same model', async () => {
    expect(Buffer.compare(await bytesOf(), await bytesOf())).toBe(0);
  });
});
