import { beforeAll, expect, it, vi } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { nextCollection } from '@/lib/waste-routes';
import { findWasteRoutes, getRouteCalendar, getWasteRoute } from '@/lib/waste-routes/use-cases';
import { resetDatabase } from '../../support/database';
import { onlyValue, readIcs, startsOf } from '../../support/ics';

vi.hoisted(() => {
  process.env.UTILITY = 'saeg';
});

const asOf = civilDate('2019-04-22');

beforeAll(() => resetDatabase());

it('the demonstration has examples, found by a street', async () => {
  const answer = await findWasteRoutes('rua soco', asOf);
  if (answer.standing !== 'KNOWN') throw new Error(answer.standing);
  expect(answer.entry.value.areExamples).toBe(true);
  expect(answer.found.map(({ route, streets }) => [route.code, streets])).toEqual([
    ['parque-das-garcas-brancas', ['Rua Socó']],
  ]);
});

it('there are none before the day they hold from', async () => {
  expect((await findWasteRoutes('', civilDate('2019-02-28'))).standing).toBe('NOT_KNOWN');
  expect((await findWasteRoutes('', civilDate('2019-03-01'))).standing).toBe('KNOWN');
});

it('a neighbourhood that is not among them is none', async () => {
  expect(await getWasteRoute('centro', asOf)).toBeNull();
  expect(await getRouteCalendar('centro', asOf)).toBeNull();
});

it('the holidays are those of the place: 9 July is one in São Paulo', async () => {
  const known = await getWasteRoute('bosque-dos-ipes', asOf);
  const [household] = known?.route.collections ?? [];
  if (!known || !household) throw new Error('No route');
  expect(nextCollection(household, known.calendar, civilDate('2019-07-09'))).toBe('2019-07-11');
  const file = readIcs(Buffer.from((await getRouteCalendar('bosque-dos-ipes', asOf)) ?? ''));
  const [event] = file.components.filter(({ name }) => name === 'VEVENT');
  if (!event) throw new Error('No event');
  expect(onlyValue(event, 'UID')).toBe('coleta-bosque-dos-ipes-household@localhost');
  const starts = startsOf(event);
  expect(starts).toContain('20190706T070000');
  expect(starts).not.toContain('20190709T070000');
});
