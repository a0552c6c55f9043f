import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database, type Transaction } from '@/lib/db/client';
import { demonstration } from '@/lib/demonstration';
import { renderPersonalData } from '@/lib/documents/personal-data';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { letterheadOf } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';
import type { OwnRequest, PersonalData } from '../personal-data';
import * as account from '../repository/account-data';
import * as use from '../repository/use-data';
import { type DataSection, dataSections } from '../sections';
import { type UnlinkedData, unlinkedData } from '../unlinked';

/**
 * All that is kept on who asks, at every premises of his, former ones too; nothing of who lived there before or after.
 * Source: Lei 13.709/2018 (LGPD), arts. 18, II, and 19.
 */
export function getMyData(scope: AccountScope, asOf: CivilDate): Promise<PersonalData> {
  return database().$transaction((db) => collect(db, scope.customerId, asOf));
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
  });
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

async function collect(db: Transaction, customerId: string, asOf: CivilDate): Promise<PersonalData> {
  const person = await account.findPerson(db, customerId);
  return {
    asOf,
    ...person,
    premises: await account.findPremises(db, customerId),
    bills: await account.findBills(db, customerId),
    otherDebts: await account.findOtherDebts(db, customerId),
    payments: await account.findPayments(db, customerId),
    readings: await account.findReadings(db, customerId),
    acts: await use.findActs(db, customerId),
    requests: await ownRequests(db, customerId),
    serviceTerms: await use.findServiceTerms(db, customerId),
    registrations: person.taxId ? await use.findRegistrations(db, person.taxId) : [],
    letters: await use.findLetters(db, customerId),
    accesses: await use.findAccesses(db, customerId),
  };
}

async function ownRequests(db: Transaction, customerId: string): Promise<readonly OwnRequest[]> {
  const service = await use.findServiceRequests(db, customerId);
  const privacy = await use.findPrivacyRequests(db, customerId);
  return [...service, ...privacy];
}
