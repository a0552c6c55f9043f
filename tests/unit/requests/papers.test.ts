import { describe, expect, it } from 'vitest';
import { missingPapers, requiredPapers } from '@/lib/requests';
import { knownPapers, papersRefusal } from '@/lib/requests/terms';
import { larger, sewer, termsOf } from './course-terms';

describe('papers', () => {
  const sent = (...names: readonly string[]) => names.map((document) => ({ document }));
  const three = ['cpf', 'rg', 'iptu'].map((name) => `ligacao-de-esgoto.documento.${name}`);

  it('everybody’s are asked for, a proxy’s are not; the letter comes first', () => {
    expect(requiredPapers(sewer).map(({ id }) => id)).toEqual(three);
    expect(requiredPapers(larger)[0]?.id).toBe('carta-ao-diretor-presidente');
    expect(missingPapers(sewer, sent(...three.slice(1))).map(({ title }) => title)).toEqual([
      'CPF do proprietário',
    ]);
  });

  it('from 2023 the number of the CPF needs no paper, and no RG is demanded', () => {
    const later = termsOf('ligacao-de-esgoto', { diameterMm: 100 }, '2023-01-11');
    expect(requiredPapers(later).map(({ title }) => title)).toEqual(['IPTU do imóvel']);
  });

  it('what is missing is refused, unless it is brought to an office; the letter has to be attached', () => {
    expect(papersRefusal(sewer, [])?.code).toBe('DOCUMENTS_MISSING');
    expect(papersRefusal({ ...sewer, documentsAtCounter: true }, [])).toBeNull();
    expect(papersRefusal(sewer, sent(...three))).toBeNull();
    expect(papersRefusal({ ...larger, documentsAtCounter: true }, sent(...three))).toEqual({
      code: 'WRITTEN_REQUEST_MISSING',
      aboveMm: 100,
    });
  });

  it('a file is a paper only where the terms name it, a proxy’s too', () => {
    const proxy = 'ligacao-de-esgoto.documento.procuracao';
    const files = [...sent(proxy, 'religacao-supressao.documento.rg'), { document: null }];
    expect(knownPapers(sewer, files)).toEqual([{ document: proxy }, { document: null }, { document: null }]);
    expect(knownPapers(larger, sent('carta-ao-diretor-presidente'))[0]?.document).not.toBeNull();
    expect(knownPapers(sewer, sent('carta-ao-diretor-presidente'))).toEqual([{ document: null }]);
    expect(knownPapers(null, sent(proxy))).toEqual([{ document: null }]);
  });
});
