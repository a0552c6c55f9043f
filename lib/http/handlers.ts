import 'server-only';
import { err } from '@/lib/kernel/result';
import type { Operation } from './declaration';
import { type Handler, handlerOf, refusingHandler } from './serve-operation';

const methods = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const;

type Handlers = Readonly<Record<(typeof methods)[number], Handler>>;

/**
 * The handlers of a resource, by method: those of its operations, and for every method it does not have one that answers 405
 * and names those it has. A GET brings HEAD with it.
 */
export function handlers(...operations: readonly Operation[]): Handlers {
  const present = operations.map(({ method }) => method).toSorted();
  const allow = present.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  const refused = refusingHandler(err({ code: 'METHOD_NOT_ALLOWED', allow }));
  const served = operations.map((operation) => [operation.method, handlerOf(operation)] as const);
  const refusing = methods.map((method) => [method, refused] as const);
  return Object.fromEntries([...refusing, ...served]) as unknown as Handlers;
}

/** The handlers of an address that leads nowhere, whatever the method. */
export function noHandlers(): Handlers {
  const refused = refusingHandler(err({ code: 'RESOURCE_NOT_FOUND' }));
  return Object.fromEntries(methods.map((method) => [method, refused])) as unknown as Handlers;
}
