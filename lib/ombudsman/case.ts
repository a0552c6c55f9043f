import type { TaxId } from '@/lib/accounts';
import type { Brand } from '@/lib/kernel/brand';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { protocolNumber } from '@/lib/kernel/protocol-number';
import type { CaseClock } from './deadline';

/** What may be brought before the ombudsman. Source: Lei 13.460/2017, art. 2º, V. @term ombudsman — ouvidoria */
export const caseKinds = ['COMPLAINT', 'REPORT', 'SUGGESTION', 'COMPLIMENT', 'REQUEST'] as const;

export type CaseKind = (typeof caseKinds)[number];

/** The most characters of a message to the ombudsman. */
export const longestCaseText = 4_000;

/** Names a case; a stranger who reads it still needs the access code. */
export type CaseProtocol = Brand<string, 'CaseProtocol'>;

const ombudsmanOrigin = 2;

/** The protocol of a case: year, 2, nine digits. */
export function caseProtocol(receivedOn: CivilDate, sequence: bigint): CaseProtocol {
  return protocolNumber(receivedOn, { origin: ombudsmanOrigin, sequence }) as CaseProtocol;
}

/** Who speaks, if they want to say so. Protected: kept apart from the case. Source: Lei 13.460/2017, art. 10, § 7º. */
export interface CaseIdentity {
  readonly name: string;
  readonly taxId: TaxId | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What is sent; no reasons are asked, and `identity` is null for somebody who gives no name. */
export interface CaseDetails {
  readonly kind: CaseKind;
  readonly text: string;
  readonly identity: CaseIdentity | null;
}

/** A case as lists show it: nothing of who sent it, nothing of what was written. */
export interface CaseOutline extends CaseClock {
  readonly id: string;
  readonly protocol: CaseProtocol;
  readonly kind: CaseKind;
}

/** A case as its sender follows it. */
export interface CaseStory extends CaseOutline {
  readonly text: string;
  readonly extensionReason: string | null;
  readonly answer: string | null;
}

/** The acknowledgement of a case. `accessCode` is told here and never again. */
export interface CaseReceipt {
  readonly protocol: CaseProtocol;
  readonly accessCode: string;
  readonly kind: CaseKind;
  readonly receivedOn: CivilDate;
  readonly dueOn: CivilDate;
}
