import { describe, expect, it, test } from 'vitest';
import { placesOfTown, townSentence } from '@/lib/calendar';

const onFile = ['SE', 'ARACAJU/SE', 'SÃO CRISTÓVÃO/SE'];

describe('the holidays of a town are the state’s and its own (Lei 9.093/1995, arts. 1º e 2º)', () => {
  test.each([
    [null, ['SE']],
    ['', ['SE']],
    ['  ', ['SE']],
    ['ARACAJU', ['SE', 'ARACAJU/SE']],
    ['Aracaju', ['SE', 'ARACAJU/SE']],
    [' aracajú ', ['SE', 'ARACAJU/SE']],
    ['Sao  Cristovao', ['SE', 'SÃO CRISTÓVÃO/SE']],
    ['São Cristóvão', ['SE', 'SÃO CRISTÓVÃO/SE']],
    ['Lagarto', ['SE', 'LAGARTO/SE']],
    ['Itaporanga d’Ajuda', ['SE', 'ITAPORANGA D’AJUDA/SE']],
  ])('%j: %j', (city, places) => {
    expect(placesOfTown({ city, state: 'SE' }, onFile)).toEqual(places);
  });

  it('another state’s town of that name is another town', () => {
    expect(placesOfTown({ city: 'Aracaju', state: 'BA' }, onFile)).toEqual(['BA', 'ARACAJU/BA']);
  });
});

test.each([
  [{ city: null, onFile: false }, 'Diga o município do imóvel'],
  [{ city: 'Lagarto', onFile: false }, 'Os feriados do município de Lagarto ainda não estão neste portal'],
  [{ city: 'Aracaju', onFile: true }, 'os do estado (SE) e os de Aracaju'],
])('whose holidays were counted is said: %j', (town, words) => {
  expect(townSentence({ ...town, state: 'SE' })).toContain(words);
});
