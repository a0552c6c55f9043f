import type { TaxId } from '@/lib/accounts';
import type { Brand } from '@/lib/kernel/brand';
import { addDays, type CivilDate } from '@/lib/kernel/civil-date';
import { protocolNumber } from '@/lib/kernel/protocol-number';

/** The most characters of what is told with such a request. */
export const longestPrivacyNotes = 2_000;

/** What a person may ask about the data kept on them. Source: Lei 13.709/2018 (LGPD), art. 18. */
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

/** What is asked; `email` is where the letters about it go, null for somebody who has entered and wants none. */
export interface PrivacyDetails {
  readonly kind: PrivacyKind;
  readonly notes: string;
  readonly email: string | null;
}

/** Who asks without having entered: they are answered once it is sure that they are who they say. */
export interface PrivacyRequester {
  readonly name: string;
  readonly taxId: TaxId;
}

/** A request of somebody who has not entered: the answer itself goes to its e-mail, since they cannot read it here. */
export interface OpenPrivacyDetails extends PrivacyDetails {
  readonly email: string;
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
