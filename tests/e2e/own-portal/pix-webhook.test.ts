import { expect } from '@playwright/test';
import { expectProblem, program } from '../../support/e2e-http';
import { test } from '../../support/e2e-own-portal-test';
import { pixNotice, webhookSecret } from '../../support/e2e-pix';

test.setTimeout(120_000);

test('a portal that was given no secret has no address for notices of Pix', async ({ portal }) => {
  const bank = await program(portal.url);
  for (const headers of [{}, { 'x-webhook-secret': '' }, { 'x-webhook-secret': webhookSecret }]) {
    const answer = await bank.post('/api/v1/pix/webhook', { data: pixNotice(), headers });
    await expectProblem(answer, { status: 404, code: 'RESOURCE_NOT_FOUND' });
  }
  expect((await bank.get('/api/v1/pix/webhook')).status()).toBe(405);
});
