import { test } from '@playwright/test';
import { Contract } from '../../support/contract';
import { newAddress } from '../../support/contract-visitors';

test('a utility that collects waste answers about its routes as the document declares', async ({
  baseURL,
}) => {
  const contract = await Contract.of(baseURL);
  const caller = { from: newAddress() };
  const found = await contract.expect(200, 'findWasteRoutes', caller, { query: '?search=aguas' });
  const { routes } = found.json as { routes: readonly { readonly code: string }[] };
  for (const id of ['getWasteRoute', 'getWasteRouteCalendar']) {
    const params = { neighbourhood: routes[0]?.code ?? '' };
    await contract.expect(200, id, caller, { params });
  }
});
