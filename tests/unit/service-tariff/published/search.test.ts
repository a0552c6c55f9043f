import { describe, expect, it } from 'vitest';
import { groupSlugs, searchServices } from '@/lib/service-tariff';
import { saegCatalogue } from '../questions';

const { services } = saegCatalogue;
const codes = (text: string, group = '') => searchServices(services, { text, group }).map(({ code }) => code);

describe('the search among services', () => {
  it('finds all with nothing typed', () => {
    expect(codes('')).toEqual(services.map(({ code }) => code));
    expect(codes(' .,- ')).toEqual(services.map(({ code }) => code));
  });

  it.each(['ligação de esgoto', 'LIGACAO DE ESGOTO', 'esgoto, ligação', 'liga esg'])(
    'finds %j whatever the accents, capitals and order',
    (text) => {
      expect(codes(text)).toEqual(['ligacao-de-esgoto']);
    },
  );

  it('takes words from their beginning only', () => {
    expect(codes('lacr')).toEqual(['lacre-violado']);
    expect(codes('acre')).toEqual([]);
  });

  it('finds a diameter with and without a space before mm', () => {
    expect(codes('esgoto 150 mm')).toEqual(['ligacao-de-esgoto']);
    expect(codes('esgoto 150mm')).toEqual(['ligacao-de-esgoto']);
  });

  it('keeps to a group, and finds nothing in one that does not exist', () => {
    expect(codes('cavalete', groupSlugs.WATER)).toEqual(['religacao-no-cavalete']);
    expect(codes('', groupSlugs.METER_STAND)).toEqual([
      'mudanca-de-cavalete-deslocamento',
      'mudanca-de-cavalete-ajuste',
      'conserto-de-cavalete',
    ]);
    expect(codes('', 'gas')).toEqual([]);
  });
});
