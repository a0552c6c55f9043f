import { expect, it } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { findWasteRoutes, getWasteRoute } from '@/lib/waste-routes/use-cases';

it('DESO collects no waste', async () => {
  const asOf = civilDate('2019-04-22');
  expect(await findWasteRoutes('', asOf)).toEqual({ standing: 'NOT_COLLECTED' });
  expect(await getWasteRoute('jardim-das-aguas', asOf)).toBeNull();
});
