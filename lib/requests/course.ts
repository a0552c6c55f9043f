import type { CivilDate } from '@/lib/kernel/civil-date';
import type { RequestEvent, RequestEventKind } from './service-request';
import { needsWrittenRequest, type RequestTerms } from './terms';

type InspectionState = 'NOT_NEEDED' | 'TO_ASK' | 'ASKED' | 'APPROVED' | 'REFUSED';

/**
 * Where a service of the tariff stands. `authority`: whoever decides above the counter; `refusals` counts the inspections that
 * were refused: each one asked for after the first is charged.
 */
export interface Course {
  readonly authority: 'NOT_NEEDED' | 'WAITING' | 'APPROVED';
  readonly inspection: InspectionState;
  readonly refusals: number;
}

export type CourseRefusal =
  | { readonly code: 'INSPECTION_NOT_NEEDED' }
  | { readonly code: 'INSPECTION_ALREADY_ASKED' }
  | { readonly code: 'INSPECTION_ALREADY_APPROVED' }
  | { readonly code: 'INSPECTION_NOT_ASKED' }
  | { readonly code: 'INSPECTION_NOT_APPROVED' }
  | { readonly code: 'INSTRUCTIONS_MISSING' }
  | { readonly code: 'AUTHORITY_NOT_ASKED' }
  | { readonly code: 'AUTHORITY_PENDING' };

/** A course without terms of the tariff: nothing is inspected, nobody above decides. */
const plain: Course = { authority: 'NOT_NEEDED', inspection: 'NOT_NEEDED', refusals: 0 };

/** Where a request stands after what happened to it, oldest first. */
export function courseOf(terms: RequestTerms | null, events: readonly Pick<RequestEvent, 'kind'>[]): Course {
  if (!terms) return plain;
  const kinds = events.map(({ kind }) => kind);
  const approved = kinds.includes('AUTHORITY_APPROVED');
  return {
    authority: needsWrittenRequest(terms.answer) ? (approved ? 'APPROVED' : 'WAITING') : 'NOT_NEEDED',
    inspection: terms.answer.inspectionRequired ? lastInspection(kinds) : 'NOT_NEEDED',
    refusals: kinds.filter((kind) => kind === 'INSPECTION_REFUSED').length,
  };
}

/**
 * Why a step may not be taken where the request stands; null when it may. An inspection is asked for before its result, anew
 * only after a refusal, and never while the chief executive decides. A refusal says what to repair. Nothing is done before the
 * inspection is approved. Source: tarifa de serviços, Ligação de ramal de esgoto, itens II, V a VII; Religação, itens III e VI.
 */
export function courseRefusal(
  { kind, note, done }: { readonly kind: RequestEventKind; readonly note: string; readonly done: boolean },
  course: Course,
): CourseRefusal | null {
  const { inspection } = course;
  if (kind === 'AUTHORITY_APPROVED' && course.authority !== 'WAITING') return { code: 'AUTHORITY_NOT_ASKED' };
  if (kind === 'INSPECTION_ASKED') return askingRefusal(course);
  if (kind === 'INSPECTION_APPROVED' || kind === 'INSPECTION_REFUSED') {
    if (inspection === 'NOT_NEEDED') return { code: 'INSPECTION_NOT_NEEDED' };
    if (inspection !== 'ASKED') return { code: 'INSPECTION_NOT_ASKED' };
    return kind === 'INSPECTION_REFUSED' && note.trim() === '' ? { code: 'INSTRUCTIONS_MISSING' } : null;
  }
  const before = kind === 'WORK_ORDERED' || kind === 'PAVEMENT_BROKEN' || done;
  const passed = inspection === 'APPROVED' || inspection === 'NOT_NEEDED';
  return before && !passed ? { code: 'INSPECTION_NOT_APPROVED' } : null;
}

/** The day of the last step of a kind; null where there was none. */
export function lastOf(
  events: readonly RequestEvent[],
  kind: RequestEventKind,
): { readonly on: CivilDate; readonly time: string | null } | null {
  return events.findLast((event) => event.kind === kind) ?? null;
}

function askingRefusal({ authority, inspection }: Course): CourseRefusal | null {
  if (authority === 'WAITING') return { code: 'AUTHORITY_PENDING' };
  const refusals = {
    NOT_NEEDED: { code: 'INSPECTION_NOT_NEEDED' },
    TO_ASK: null,
    ASKED: { code: 'INSPECTION_ALREADY_ASKED' },
    APPROVED: { code: 'INSPECTION_ALREADY_APPROVED' },
    REFUSED: null,
  } as const satisfies Record<InspectionState, CourseRefusal | null>;
  return refusals[inspection];
}

function lastInspection(kinds: readonly RequestEventKind[]): InspectionState {
  const last = kinds.findLast((kind) => kind in states);
  return last ? states[last as keyof typeof states] : 'TO_ASK';
}

const states = {
  INSPECTION_ASKED: 'ASKED',
  INSPECTION_APPROVED: 'APPROVED',
  INSPECTION_REFUSED: 'REFUSED',
} as const;
