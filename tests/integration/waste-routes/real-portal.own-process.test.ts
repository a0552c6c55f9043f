import { expect, it, vi } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { findWasteRoutes, getWasteRoute } from '@/lib/waste-routes/use-cases';

vi.hoisted(() => {
  process.env.UTILITY = 'saeg';
  delete process.env.DEMONSTRATION;
});

it('a portal at work shows no examples: it says that it knows no routes', async () => {
  const asOf = civilDate('2026-11-20');
  expect(await findWasteRoutes('', asOf)).toEqual({ standing: 'NOT_KNOWN' });
  expect(await getWasteRoute('jardim-das-aguas', asOf)).toBeNull();
});
