import { describe, expect, it, test } from 'vitest';
import { presentService, presentServices } from '@/app/api/v1/services/present';
import { serviceAnswer, servicesAnswer } from '@/app/api/v1/services/schema';
import { priceRows } from '@/app/api/v1/services.csv/present';
import { serviceSearch } from '@/app/servicos/busca/schema';
import { csvText } from '@/lib/format';
import { emptyCatalogue, findService, type Service } from '@/lib/service-tariff';
import { desoCatalogue, saegCatalogue } from '../service-tariff/questions';

describe('the services for programs', () => {
  it.each([saegCatalogue, desoCatalogue])('are as the document says, and say whose they are', (catalogue) => {
    const answer = presentServices(catalogue);
    expect(servicesAnswer.parse(answer)).toEqual(answer);
    expect(answer.borrowed).toBe(catalogue.borrowed?.value ?? null);
    expect(answer.services).toHaveLength(catalogue.services.length);
  });

  it('are none where no tariff is published, and there are no prices to download', () => {
    expect(presentServices(emptyCatalogue)).toEqual({ borrowed: null, services: [] });
    expect(priceRows(emptyCatalogue.services)).toHaveLength(1);
  });

  test.each(saegCatalogue.services)('$code is whole: its text to the last word, and no PDF', (service) => {
    const answer = presentService(service);
    expect(serviceAnswer.parse(answer)).toEqual(answer);
    const sentences = service.originalText.paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(answer.originalText.paragraphs.map(({ text }) => text).join(' ')).toBe(
      sentences.map(({ text }) => text).join(' '),
    );
    expect(answer.normPdfUrl).toBeNull();
  });
});

describe('the services for a spreadsheet', () => {
  it('have a row for each price in each of its times', () => {
    const [headings, ...rows] = priceRows(saegCatalogue.services);
    const times = saegCatalogue.services.flatMap(({ prices }) => prices.flatMap(({ rule }) => rule.entries));
    expect(rows).toHaveLength(times.length);
    expect(rows.every((row) => row.length === headings?.length)).toBe(true);
    expect(rows[0]).toEqual([
      'lacre-violado',
      'Lacre rompido',
      'Água',
      'Lacre novo, por violação',
      '24,78',
      'R$\u00a024,78',
      '7 dias corridos',
      '01/12/2017',
      null,
      'SAEG, Violação do lacre, item II e alínea a, conteúdo de 01/12/2017',
    ]);
  });

  it('run no formula', () => {
    const seal = findService(saegCatalogue, 'lacre-violado') as Service;
    const [, row] = csvText(priceRows([{ ...seal, title: '=HYPERLINK("http://example.org";"x")' }])).split(
      '\r\n',
    );
    expect(row).toContain(`;"'=HYPERLINK(""http://example.org"";""x"")";`);
  });
});

describe('what is typed into the search', () => {
  it('is trimmed, never cut, and may be missing', () => {
    expect(serviceSearch.parse({})).toEqual({ text: '', group: '' });
    expect(serviceSearch.parse({ text: `  ${'a'.repeat(200)}`, group: 'agua' })).toEqual({
      text: 'a'.repeat(200),
      group: 'agua',
    });
  });
});
