import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { type CivilDate, civilDateFromDatabase } from '@/lib/kernel/civil-date';
import type { CaseOutline, CaseProtocol, CaseStory } from '../case';

type CaseRow = Awaited<ReturnType<Transaction['ombudsmanCase']['findFirstOrThrow']>>;

/** Without text: what lists may hold. */
export const outlineColumns = {
  id: true,
  protocol: true,
  kind: true,
  receivedOn: true,
  dueOn: true,
  extendedOn: true,
  answeredOn: true,
} as const;

export function outlineOf(row: Pick<CaseRow, keyof typeof outlineColumns>): CaseOutline {
  return {
    id: row.id,
    protocol: row.protocol as CaseProtocol,
    kind: row.kind,
    receivedOn: civilDateFromDatabase(row.receivedOn),
    dueOn: civilDateFromDatabase(row.dueOn),
    extendedOn: dateOrNull(row.extendedOn),
    answeredOn: dateOrNull(row.answeredOn),
  };
}

export function storyOf(row: CaseRow): CaseStory {
  const { text, extensionReason, answer } = row;
  return { ...outlineOf(row), text, extensionReason, answer };
}

function dateOrNull(date: CaseRow['extendedOn']): CivilDate | null {
  return date && civilDateFromDatabase(date);
}
