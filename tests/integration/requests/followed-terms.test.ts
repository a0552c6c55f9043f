import { beforeEach, expect, it } from 'vitest';
import { presentFollowed } from '@/app/api/v1/requests/present';
import type { TaxId } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import * as useCases from '@/lib/requests/use-cases';
import { resetDatabase } from '../../support/database';
import { trace } from '../../support/persona';
import { advance, asOf, courseOf, good, makeSewer } from './tariff-course';

beforeEach(() => resetDatabase('demonstration'));

it('who follows by protocol sees the deadlines, until the request ends', async () => {
  const { request } = await good(makeSewer());
  const { taxId } = await database().serviceRequest.findUniqueOrThrow({ where: { id: request.id } });
  const question = { protocol: request.protocol, taxId: taxId as TaxId, trace };
  const { found, lookupId } = await good(useCases.lookUpRequest(question));
  const { course } = await courseOf('ROSA', request.id);
  expect(course.deadlines).toHaveLength(3);
  expect(found).toMatchObject({ kind: 'SERVICE', deadlines: course.deadlines });
  expect(Object.keys(found)).toEqual(['kind', 'request', 'deadlines']);
  expect(Object.keys(presentFollowed(found, asOf))).not.toContain('service');
  await good(advance(request.id, { kind: 'CLOSED', reason: 'WITHDRAWN', on: asOf, note: '' }));
  expect(await useCases.getLookedUp(lookupId)).toMatchObject({ deadlines: [] });
});
