import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import { demonstration } from '@/lib/demonstration';
import { renderPersonalData } from '@/lib/documents/personal-data';
import type { UnlinkedData } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { letterheadOf } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';
import type { PersonalData } from '../own-data-kinds';
import { type DataSection, dataSections } from '../sections';
import { unlinkedData } from '../unlinked';
import { collect } from './collect';

/** Own data are many small reads from one state of the database: on a busy one they take longer than a page's. */
const patience = { maxWait: 5_000, timeout: 20_000 } as const;

/**
 * All that is kept on who asks, at every premises of theirs, former ones too; nothing of who lived there before or after.
 * Source: Lei 13.709/2018 (LGPD), arts. 18, II, and 19.
 */
export function getMyData(scope: AccountScope, asOf: CivilDate): Promise<PersonalData> {
  return database().$transaction((db) => collect(db, scope.customerId, asOf), patience);
}

/** The same to take along, with a note on the trail. */
export function exportMyData(scope: AccountScope, asked: Export): Promise<PersonalData> {
  return database().$transaction(async (db) => {
    const data = await collect(db, scope.customerId, asked.asOf);
    await recordAudit(db, asked.trace, {
      action: 'PERSONAL_DATA_EXPORTED',
      actor: { kind: 'CUSTOMER', id: scope.customerId },
      premisesId: scope.premisesId,
      subjectId: null,
    });
    return data;
  }, patience);
}

interface Export {
  readonly asOf: CivilDate;
  readonly trace: RequestTrace;
}

/** The same as a PDF. */
export async function myDataDocument(scope: AccountScope, asked: Export): Promise<Uint8Array> {
  const data = await exportMyData(scope, asked);
  const utility = currentUtility();
  return renderPersonalData({
    utility: letterheadOf(utility),
    name: data.name,
    taxId: data.taxId,
    asOf: asked.asOf,
    sections: [...dataSections(data), ...unlinkedData.map(onPaper)],
    demonstration: demonstration !== null,
  });
}

/** A page of paper has only tables: a reason is one of a column, a sentence a row. */
function onPaper({ what, why }: UnlinkedData): DataSection {
  return { title: what, columns: ['Por que não aparecem aqui'], rows: why.map((sentence) => [sentence]) };
}
