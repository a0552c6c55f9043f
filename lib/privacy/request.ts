import type { TaxId } from '@/lib/accounts';
import type { Brand } from '@/lib/kernel/brand';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { protocolNumber } from '@/lib/kernel/protocol-number';

/** What a person may ask about the data kept on him. Source: Lei 13.709/2018 (LGPD), art. 18. */
export const privacyKinds = [
  'CONFIRMATION',
  'ACCESS',
  'CORRECTION',
  'ANONYMIZATION',
  'PORTABILITY',
  'SHARING',
  'CONSENT_REVOCATION',
] as const;

export type PrivacyKind = (typeof privacyKinds)[number];

/** Names a request about personal data: year, 3, nine digits. */
export type PrivacyProtocol = Brand<string, 'PrivacyProtocol'>;

export function privacyProtocol(requestedOn: CivilDate, sequence: bigint): PrivacyProtocol {
  return protocolNumber(requestedOn, { origin: 3, sequence }) as PrivacyProtocol;
}

const answerDays = 15;

/** The last day for the full answer, inclusive: fifteen days after the request. Source: Lei 13.709/2018, art. 19, II. */
export function privacyDueDate(requestedOn: CivilDate): CivilDate {
  return addDays(requestedOn, answerDays);
}

/** Who asks without having entered: the answer goes there once it is sure that he is who he says. */
export interface PrivacyRequester {
  readonly name: string;
  readonly taxId: TaxId;
  readonly email: string;
}

export interface PrivacyDetails {
  readonly kind: PrivacyKind;
  readonly notes: string;
}

export interface PrivacyRequest {
  readonly id: string;
  readonly protocol: PrivacyProtocol;
  readonly kind: PrivacyKind;
  readonly requestedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly answeredOn: CivilDate | null;
  readonly answer: string | null;
}

/** Whether the answer is owed since yesterday at the latest. */
export function isPrivacyOverdue({ dueOn, answeredOn }: PrivacyRequest, asOf: CivilDate): boolean {
  return answeredOn === null && asOf > dueOn;
}
