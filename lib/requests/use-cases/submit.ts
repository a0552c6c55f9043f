import 'server-only';
import { randomUUID } from 'node:crypto';
import { getAccount } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { TooManyRequests } from '@/lib/limits';
import { type Counted, countHit, secondsUntilAllowed } from '@/lib/limits/use-cases';
import { findSpecification } from '../catalogue';
import * as requests from '../repository/requests';
import type { Asker, Attachment, RequestDetails, RequestOutline } from '../service-request';
import type { ServiceAnswers } from '../terms';
import { requestCatalogue, type SpecificationNotFound } from './catalogue';
import { notifyStep } from './notify';
import { type OpeningRefusal, openRequest } from './open-request';
import { findVisibleOpenRequest } from './visible';

/** `time` is HH:MM by the clock of the place, 00:00 where it is not told; `answers` and papers only for a service of the tariff. */
export interface RequestOrder {
  readonly specification: string;
  readonly details: RequestDetails;
  readonly requestedOn: CivilDate;
  readonly time?: string;
  readonly answers?: ServiceAnswers | null;
  readonly documentsAtCounter?: boolean;
  readonly files?: readonly Pick<Attachment, 'document'>[];
  readonly trace: RequestTrace;
}

/** `isNew` is false when the same thing was already asked for at the premises and is still open: then that is the request. */
export interface RequestMade {
  readonly request: RequestOutline;
  readonly isNew: boolean;
}

export type SubmitRefusal = SpecificationNotFound | TooManyRequests | OpeningRefusal;

/** Makes a request: its protocol, its first step and the message about it come all together or not at all. */
export function makeRequest(asker: Asker, order: RequestOrder): Promise<Result<RequestMade, SubmitRefusal>> {
  return database().$transaction((db) => makeRequestWithin(db, asker, { ...order, id: randomUUID() }));
}

export async function makeRequestWithin(
  db: Transaction,
  asker: Asker,
  order: RequestOrder & { readonly id: string },
): Promise<Result<RequestMade, SubmitRefusal>> {
  const { clientAddress } = order.trace;
  const catalogue = requestCatalogue(order.requestedOn);
  const catalogued = findSpecification(catalogue, order.specification, asker.kind);
  if (!catalogued) return err({ code: 'SPECIFICATION_NOT_FOUND' });
  await requests.lockAsker(db, asker, clientAddress);
  const same =
    asker.kind === 'ACCOUNT' ? await findVisibleOpenRequest(db, asker.scope, order.specification) : null;
  if (same) return ok({ request: same, isNew: false });
  const sent = sendingOf(asker, clientAddress);
  const retryAfterSeconds = await secondsUntilAllowed(db, [sent]);
  if (retryAfterSeconds > 0) return err({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds });
  const opening = await openRequest(db, asker, { ...order, specification: catalogued.specification });
  if (!opening.ok) return opening;
  await countHit(db, [sent]);
  const request = await requests.insertRequest(db, {
    ...order,
    asker,
    catalogued,
    clientAddress,
    details: await withKnownTaxId(db, asker, order.details),
    opening: opening.value,
  });
  await tellOpening(db, asker, { request, order, opening: opening.value });
  return ok({ request, isNew: true });
}

function sendingOf(asker: Asker, clientAddress: string): Counted {
  return asker.kind === 'ACCOUNT'
    ? { limit: 'ACCOUNT_REQUEST', key: asker.scope.premisesId }
    : { limit: 'PUBLIC_REQUEST', key: clientAddress };
}

/** Somebody who has entered is known by CPF or CNPJ: by it they follow the request without entering. */
async function withKnownTaxId(
  db: Transaction,
  asker: Asker,
  details: RequestDetails,
): Promise<RequestDetails> {
  if (asker.kind === 'PUBLIC') return details;
  return { ...details, taxId: (await getAccount(asker.scope, db)).customer.taxId };
}

async function tellOpening(
  db: Transaction,
  asker: Asker,
  {
    request,
    order,
    opening: { events, lapsesOn },
  }: { readonly request: RequestOutline; readonly order: RequestOrder; readonly opening: requests.Opening },
): Promise<void> {
  const scope = asker.kind === 'ACCOUNT' ? asker.scope : null;
  const { email } = order.details;
  for (const [index, { kind, on }] of events.entries()) {
    await notifyStep(db, { request, email }, { kind, on, version: index + 1, lapsesOn });
  }
  await recordAudit(db, order.trace, {
    action: 'REQUEST_MADE',
    actor: scope ? { kind: 'CUSTOMER', id: scope.customerId } : { kind: 'ANONYMOUS', id: null },
    premisesId: scope?.premisesId ?? null,
    subjectId: request.id,
    details: { specification: request.specificationCode },
  });
}
