import { expect, test } from 'vitest';
import { type ConnectionSituation, situationLabel, situationNumber } from '@/lib/accounts';

test.each<[ConnectionSituation, number, string]>([
  ['POTENTIAL', 1, 'Potencial'],
  ['FEASIBLE', 2, 'Factível'],
  ['CONNECTED', 3, 'Ligado'],
  ['CUT', 5, 'Cortado'],
  ['SUPPRESSED', 6, 'Suprimido'],
  ['PARTLY_SUPPRESSED', 7, 'Suprimido parcial'],
  ['PARTLY_SUPPRESSED_ON_REQUEST', 8, 'Suprimido parcial a pedido'],
])('%s is printed as %i on documents and read as %s', (situation, number, label) => {
  expect(situationNumber(situation)).toBe(number);
  expect(situationLabel(situation)).toBe(label);
});
