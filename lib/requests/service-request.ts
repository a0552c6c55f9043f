import type { AccountNumber, AccountScope, TaxId } from '@/lib/accounts';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { AttachmentKind } from './attachment';
import type { Protocol } from './protocol';
import type { RequestTerms, ServiceAnswers } from './terms';

/** Who asks: a customer for the premises they entered for, or anybody. */
export type Asker = { readonly kind: 'ACCOUNT'; readonly scope: AccountScope } | { readonly kind: 'PUBLIC' };

/** A point on the map, in degrees, each with at most six decimals. */
export interface Position {
  readonly latitude: string;
  readonly longitude: string;
}

/** What somebody tells when asking for a service. `place` and what follows only of those who did not enter. */
export interface RequestDetails {
  readonly requesterName: string;
  readonly phone: string;
  readonly email: string;
  readonly referencePoint: string;
  readonly notes: string;
  readonly position: Position | null;
  readonly place: string;
  readonly taxId: TaxId | null;
  readonly accountNumber: AccountNumber | null;
}

/** Open (PENDING), waiting for something that is not the utility's to do (BLOCKED), or done with (CLOSED). */
export type RequestStatus = 'PENDING' | 'BLOCKED' | 'CLOSED';

export type ClosingReason =
  | 'SERVICE_DONE'
  | 'DEBT_PAID'
  | 'WITHDRAWN'
  | 'TIME_LAPSED'
  | 'SUSPENDED_BY_PAYMENT'
  | 'WRITTEN_OFF';

export const requestEventKinds = [
  'OPENED',
  'ADVANCED',
  'BLOCKED',
  'RESUMED',
  'CLOSED',
  'AUTHORITY_ASKED',
  'AUTHORITY_APPROVED',
  'INSPECTION_ASKED',
  'INSPECTION_APPROVED',
  'INSPECTION_REFUSED',
  'WORK_ORDERED',
  'PAVEMENT_BROKEN',
  'WARNED',
  'EXTINGUISHED',
] as const;
export type RequestEventKind = (typeof requestEventKinds)[number];

/** A step of a request. `time` is HH:MM where it is known; `note` is written for the customer to read. */
export interface RequestEvent {
  readonly kind: RequestEventKind;
  readonly on: CivilDate;
  readonly time: string | null;
  readonly note: string;
}

/** What may be told of a request to whoever knows its protocol: nothing of who made it, where, or in what words. */
export interface RequestOutline {
  readonly id: string;
  /** Its number among all requests (RA). */
  readonly number: number;
  readonly protocol: Protocol;
  readonly specificationCode: string;
  readonly typeName: string;
  readonly specificationName: string;
  readonly requestedOn: CivilDate;
  /** By when it is to be done; null while nothing that sets the day has happened, or nobody set a term. */
  readonly expectedOn: CivilDate | null;
  readonly status: RequestStatus;
  readonly closedOn: CivilDate | null;
  readonly closingReason: ClosingReason | null;
}

/** A photo or document, without its bytes. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly size: number;
  /** The document that its sender says it is, by the id of the terms. */
  readonly document: string | null;
}

/** An outline with what happened, oldest first. */
export interface RequestStory extends RequestOutline {
  readonly events: readonly RequestEvent[];
}

/**
 * A request as its premises' customer sees it; `details` are null where somebody else made it. `terms` are null where the
 * tariff is silent, `lapsesOn` is the last day to ask for the inspection.
 */
export interface ServiceRequest extends RequestStory {
  readonly version: number;
  readonly own: boolean;
  readonly terms: RequestTerms | null;
  readonly lapsesOn: CivilDate | null;
  readonly details: RequestDetails | null;
  readonly attachments: readonly Attachment[];
}

/** A request being written. */
export interface RequestDraft {
  readonly id: string;
  readonly specificationCode: string;
  readonly details: RequestDetails;
  readonly answers: ServiceAnswers | null;
  readonly attachments: readonly Attachment[];
}
