import { describe, expect, it } from 'vitest';
import { type ReceiptDocument, renderReceipt } from '@/lib/documents/receipt';
import { civilDate } from '@/lib/kernel/civil-date';
import { cents } from '@/lib/kernel/money';
import { decodeQrCodes, readPdf, renderPdfPage } from '../support/pdf';
import { manualStatement } from './statement-model';

const receipt: ReceiptDocument = {
  utility: manualStatement.utility,
  holderName: 'MARIA APARECIDA',
  maskedTaxId: '***.444.777-**',
  accountNumber: '4647262',
  inscription: '425.001.003.1058.000',
  premisesAddress: manualStatement.premisesAddress,
  paymentId: '01900000-0001-7005-8000-000000000018',
  paidDocument: 'Conta 06/2018',
  dueOn: civilDate('2018-07-04'),
  paidOn: civilDate('2018-09-25'),
  amount: cents(6105),
  collector: 'CAIXA ECONOMICA FEDERAL',
  verification: { code: 'ABCD EFGH JKMN PQRT', url: 'https://loja.example/verificar/ABCDEFGHJKMNPQRT' },
  demonstration: false,
};

describe('a receipt', () => {
  it.each([
    'Companhia de Saneamento de Sergipe',
    'Recibo de pagamento',
    'Valor recebido R$ 61,05',
    'Data do pagamento 25/09/2018',
    'O que foi pago Conta 06/2018',
    'Nome MARIA APARECIDA',
    'CPF/CNPJ ***.444.777-**',
    'Matrícula 464726.2',
    'Arrecadador CAIXA ECONOMICA FEDERAL',
    'Vencimento 04/07/2018',
    'Lei 12.007/2009',
    'Confira no portal o código ABCD EFGH JKMN PQRT',
  ])('prints "%s"', async (text) => {
    const { pages } = await readPdf(await renderReceipt(receipt));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(text);
  });

  it('leads to its verification by a QR', async () => {
    const [qr, ...others] = await decodeQrCodes(await renderPdfPage(await renderReceipt(receipt), 1, 200));
    expect(qr?.text).toBe('https://loja.example/verificar/ABCDEFGHJKMNPQRT');
    expect(others).toEqual([]);
  });

  it('is a tagged PDF in Portuguese with a title, and leaves no text outside the structure', async () => {
    const { tagged, lang, title, untagged, collisions } = await readPdf(await renderReceipt(receipt));
    expect({ tagged, lang, untagged, collisions }).toEqual({
      tagged: true,
      lang: 'pt-BR',
      untagged: [],
      collisions: [],
    });
    expect(title).toBe('Recibo de pagamento – matrícula 464726.2 – Conta 06/2018');
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('says that it proves nothing only in the demonstration (%s)', async (demonstration, marks) => {
    const { pages } = await readPdf(await renderReceipt({ ...receipt, demonstration }));
    expect(pages[0]?.split('DEMONSTRAÇÃO – SEM VALOR')).toHaveLength(marks + 1);
  });

  it('keeps a long description and a long name on the page', async () => {
    const long = {
      ...receipt,
      paidDocument: `Guia 123456789: ${'SUBSTITUIÇÃO DE RAMAL '.repeat(6)}`,
      holderName: 'ASSOCIAÇÃO '.repeat(14),
    };
    expect((await readPdf(await renderReceipt(long))).pages).toHaveLength(1);
  });
});
