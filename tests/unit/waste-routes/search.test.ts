import { expect, it } from 'vitest';
import { searchRoutes } from '@/lib/waste-routes';
import { wasteExamples } from './waste-examples';

const { routes } = wasteExamples;

it.each([
  ['a neighbourhood', 'Jardim das Águas', [['jardim-das-aguas', []]]],
  ['without accents, in capitals', 'JARDIM DAS AGUAS', [['jardim-das-aguas', []]]],
  ['with accents where there are none', 'párque', [['parque-das-garcas-brancas', []]]],
  ['in any order, by the beginnings of words', 'aguas jard', [['jardim-das-aguas', []]]],
  ['shortened', 'Jd. das Águas', [['jardim-das-aguas', []]]],
  ['a street', 'rua socó', [['parque-das-garcas-brancas', ['Rua Socó']]]],
  ['a shortened street', 'R. Saracura', [['parque-das-garcas-brancas', ['Rua Saracura']]]],
  ['a hyphen', 'ipe amarelo', [['bosque-dos-ipes', ['Rua Ipê-amarelo']]]],
  [
    'both the neighbourhood of one and streets of others',
    'agua',
    [
      ['jardim-das-aguas', []],
      ['vila-sao-jose-da-serra', ['Rua Água Santa']],
    ],
  ],
  ['the middle of a word', 'guas', []],
  ['words of different streets', 'socó saracura', []],
  ['nothing there is', 'zzz', []],
] as const)('%s: %s', (_case, typed, expected) => {
  expect(searchRoutes(routes, typed).map(({ route, streets }) => [route.code, streets])).toEqual(expected);
});

it.each(['', '   ', '...'])('nothing typed (%j) finds all', (typed) => {
  expect(searchRoutes(routes, typed)).toHaveLength(routes.length);
});
