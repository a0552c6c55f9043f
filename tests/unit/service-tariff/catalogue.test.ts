import { describe, expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { citation } from '@/lib/kernel/legal-source';
import {
  citedSentences,
  coveredFrom,
  findService,
  provisionAt,
  provisionsOf,
  type ServiceCode,
} from '@/lib/service-tariff';
import { findSentence, sourceOf } from '@/lib/service-tariff/folder/citation';
import { demonstrationDay, saegCatalogue, saegTariff, serviceCodes, serviceOf } from './questions';

const parts = saegTariff.text;
const own = serviceOf('religacao-no-cavalete').originalText;

function cited(...sentences: readonly string[]) {
  return sentences.map((sentence) => {
    const found = findSentence(sentence, { own, parts });
    if (!found.ok) throw new RangeError(found.error);
    return found.value;
  });
}

describe('the catalogue', () => {
  it('has every service, each once', () => {
    expect(saegCatalogue.services.map(({ code }) => code).toSorted()).toEqual([
      'conserto-de-cavalete',
      'lacre-violado',
      'ligacao-de-esgoto',
      'mudanca-de-cavalete-ajuste',
      'mudanca-de-cavalete-deslocamento',
      'parcelamento',
      'religacao-no-cavalete',
      'religacao-supressao',
      'religacao-suspensao-especial',
      'repavimentacao',
    ]);
    expect(findService(saegCatalogue, 'ligacao-de-gas')).toBeNull();
  });

  test.each(serviceCodes)('%s: every rule covers the first day of the service, without an end', (code) => {
    const service = serviceOf(code);
    for (const { rule } of provisionsOf(service)) {
      expect(rule.entries[0]?.from).toBeDefined();
      expect((rule.entries[0]?.from ?? '') <= coveredFrom(service)).toBe(true);
      expect(rule.entries.filter(({ until }) => until !== undefined)).toEqual([]);
    }
  });

  test.each(serviceCodes)(
    '%s: is asked for by somebody, somewhere, at a price, in steps, with its text',
    (code) => {
      const { requesters, channels, prices, steps, originalText, normPdf } = serviceOf(code);
      for (const list of [requesters, channels, prices, steps, originalText.paragraphs])
        expect(list).not.toEqual([]);
      // The text announces a PDF of the norm and gives no address.
      expect(normPdf).toBeNull();
    },
  );

  test.each<[string, ServiceCode, readonly string[]]>([
    ['Religação, item I', 'religacao-no-cavalete', ['USER']],
    ['Mudança de cavalete, item I', 'mudanca-de-cavalete-deslocamento', ['USER', 'PROXY']],
    ['Ligação de esgoto, item I', 'ligacao-de-esgoto', ['USER', 'PROXY']],
  ])('%s: %s is asked for by %j, a proxy with proof', (_, code, expected) => {
    const requesters = serviceOf(code).requesters.map(
      (requester) => provisionAt(requester, demonstrationDay).value,
    );
    expect(requesters.map(({ who }) => who)).toEqual(expected);
    for (const { who, proof } of requesters) expect(proof !== null).toBe(who === 'PROXY');
  });

  test.each<[string, ServiceCode, string, RegExp]>([
    ['Violação do lacre, item I', 'lacre-violado', 'auto-de-infracao', /auto de infração/],
    ['Ligação de esgoto, item III', 'ligacao-de-esgoto', 'caixa-de-inspecao', /alvenaria.*folheto/],
    [
      'Ligação de esgoto, item IV',
      'ligacao-de-esgoto',
      'aguas-pluviais',
      /Decreto nº 12\.432.*1978.*Artigo 19/,
    ],
    ['Ligação de esgoto, item XV', 'ligacao-de-esgoto', 'extincao', /6 meses.*Nenhum valor pago é devolvido/],
    ['Ligação de esgoto, item XVI', 'ligacao-de-esgoto', 'tarifa-cheia', /100 % da tarifa de água/],
    [
      'Religação, item IX',
      'religacao-supressao',
      'ligacao-nova',
      /Artigo 7º, § 7º, cujo texto não está disponível/,
    ],
    ['Parcelamentos, § 1º', 'parcelamento', 'atraso', /cancela o acordo/],
    ['Parcelamentos, Artigo 9º', 'parcelamento', 'entrada', /30\u00a0%/],
  ])('%s: %s tells what follows (%s)', (_, code, id, words) => {
    const clause = serviceOf(code).clauses.find((found) => found.id === `${code}.clausula.${id}`);
    expect(clause && provisionAt(clause, demonstrationDay).value.text).toMatch(words);
  });

  it('is not in force the day before', () => {
    const [price] = serviceOf('lacre-violado').prices;
    expect(() => price && provisionAt(price, civilDate('2017-11-30'))).toThrow('covers 2017-11-30');
  });
});

describe('a citation', () => {
  it('names part, items and month as the text has them', () => {
    expect(citation(sourceOf(cited('IV.1')))).toBe(
      'SAEG, Religação do ramal de água, item IV, conteúdo de dezembro/2016',
    );
    expect(citation(sourceOf(cited('III.2', 'III.3', 'IV.1', 'V.1')))).toBe(
      'SAEG, Religação do ramal de água, item III, item IV e item V, conteúdo de dezembro/2016',
    );
  });

  it('of a sentence that is not there is a fault of whoever wrote the rule', () => {
    expect(() => cited('XV.1')).toThrow(RangeError);
    expect(() => cited('religacao.IV.2')).toThrow('religacao.IV.2');
  });

  it('of a heading is one too', () => {
    expect(() => cited('titulo.1')).toThrow('não se cita');
  });

  it('of a part without a day is refused: the foot of the page says of no month that it is', () => {
    expect(() => cited('rodape.coleta.1')).toThrow('não diz de quando é');
  });

  it('leads back to the sentences', () => {
    const [price] = serviceOf('lacre-violado').prices;
    expect(price && citedSentences(price, parts).map(({ text }) => text)).toEqual([
      expect.stringContaining('será cobrado de acordo com os valores'),
      'Por violação R$ 24,78',
    ]);
  });
});
