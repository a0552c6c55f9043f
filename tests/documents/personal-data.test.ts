import { describe, expect, it } from 'vitest';
import { type PersonalDataDocument, renderPersonalData } from '@/lib/documents/personal-data';
import { civilDate } from '@/lib/kernel/civil-date';
import { readPdf } from '../support/pdf';
import { manualStatement } from './statement-model';

const data: PersonalDataDocument = {
  utility: manualStatement.utility,
  name: 'MARIA APARECIDA',
  taxId: '11144477735',
  asOf: civilDate('2019-04-22'),
  sections: [
    { title: 'Contas', columns: ['Matrícula', 'Mês'], rows: [['464726.2', '06/2018']] },
    { title: 'Solicitações', columns: ['Protocolo', 'Observações'], rows: [['1', 'água '.repeat(80)]] },
  ],
  demonstration: false,
};

describe('one’s own data on paper', () => {
  it('say whose they are, with the whole CPF, and every row', async () => {
    const { pages } = await readPdf(await renderPersonalData(data));
    expect(pages).toHaveLength(1);
    for (const text of ['Nome MARIA APARECIDA', 'CPF/CNPJ 111.444.777-35', 'Contas', '464726.2', '06/2018'])
      expect(pages[0]).toContain(text);
  });

  it('are a tagged PDF in Portuguese, and leave no text outside the structure', async () => {
    const { tagged, lang, untagged } = await readPdf(await renderPersonalData(data));
    expect({ tagged, lang, untagged }).toEqual({ tagged: true, lang: 'pt-BR', untagged: [] });
  });

  it('go on over as many pages as they take, each with its number', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ['464726.2', `linha ${index}`]);
    const sections = [{ title: 'Contas', columns: ['Matrícula', 'Mês'], rows }];
    const { pages } = await readPdf(await renderPersonalData({ ...data, sections }));
    expect(pages).toHaveLength(3);
    expect(pages[2]).toContain('Contas (continuação)');
    expect(pages[2]).toContain('linha 119');
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('are marked as worth nothing only in the demonstration (%s)', async (demonstration, marks) => {
    const { pages } = await readPdf(await renderPersonalData({ ...data, demonstration }));
    expect(pages[0]?.split('DEMONSTRAÇÃO – SEM VALOR')).toHaveLength(marks + 1);
  });
});
