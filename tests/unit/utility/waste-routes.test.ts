import { describe, expect, it } from 'vitest';
import type { WasteRoute } from '@/lib/waste-routes';
import { wasteRouteTable } from '@/lib/waste-routes/utility-terms';
import { profiles } from '../../support/utilities';

const collection = {
  kind: 'HOUSEHOLD',
  weekdays: [1, 3],
  from: '07:00',
  to: '11:00',
  runsOnHolidays: false,
} as const;
const route: WasteRoute = { code: 'centro', neighbourhood: 'Centro', streets: [], collections: [collection] };
const other = (change: object): WasteRoute => ({ ...route, collections: [{ ...collection, ...change }] });

describe('a table of waste routes', () => {
  it('is taken as it is', () => expect(wasteRouteTable(false, [route]).routes).toEqual([route]));

  it.each([
    ['a code given twice', [route, route]],
    ['a code that is none', [{ ...route, code: 'Centro' }]],
    ['a kind given twice', [{ ...route, collections: [collection, collection] }]],
    ['no weekday', [other({ weekdays: [] })]],
    ['weekdays out of order', [other({ weekdays: [3, 1] })]],
    ['a weekday given twice', [other({ weekdays: [1, 1] })]],
    ['an hour that is none', [other({ from: '24:00' })]],
    ['an hour without its zero', [other({ from: '7:00' })]],
    ['hours that run backwards', [other({ from: '11:00', to: '07:00' })]],
    ['hours without length', [other({ from: '11:00', to: '11:00' })]],
  ])('refuses %s', (_case, routes) => expect(() => wasteRouteTable(false, routes)).toThrow(RangeError));

  it('is of SAEG alone, and its routes are examples, for its sources give none', () => {
    expect(profiles.deso.wasteRoutes).toBeNull();
    expect(profiles.saeg.wasteRoutes?.entries.map(({ value }) => value.areExamples)).toEqual([true]);
  });
});
