import type { PrivacyRequest } from '@/lib/privacy';
import type { PrivacyRequestAnswer } from './schema';

/** A request about one's own data as programs read it. */
export function presentPrivacyRequest(request: PrivacyRequest): PrivacyRequestAnswer {
  const { protocol, kind, requestedOn, dueOn, answeredOn, answer } = request;
  return { protocol, kind, requestedOn, dueOn, answeredOn, answer };
}
