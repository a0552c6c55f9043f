import 'server-only';
import type { Placed, TaxId } from '@/lib/accounts';
import { findOwnPerson, findOwnPremises, findOwnTimes } from '@/lib/accounts/own-data';
import { findOwnDischarges } from '@/lib/annual-discharge/own-data';
import { findOwnAccesses } from '@/lib/audit/own-data';
import { findOwnSessions } from '@/lib/auth/own-data';
import { findOwnAgreements, findOwnBills, findOwnDebts, findOwnDocumentIds } from '@/lib/billing/own-data';
import { findOwnCardPayments } from '@/lib/card-payments/own-data';
import { findOwnNotices } from '@/lib/cut-notice/own-data';
import type { Transaction } from '@/lib/db/client';
import { findOwnStatements } from '@/lib/debts/own-data';
import { findOwnDueDateChanges } from '@/lib/due-date/own-data';
import { findOwnSimulations } from '@/lib/installments/own-data';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { findOwnLetters } from '@/lib/mail/own-data';
import { findOwnReadings } from '@/lib/readings/own-data';
import { findOwnPayments } from '@/lib/receipts/own-data';
import * as requests from '@/lib/requests/own-data';
import type { ActKind, OwnAct, PersonalData } from '../own-data-kinds';
import { findOwnPrivacyRequestIds, findOwnPrivacyRequests } from '../repository/own-data';
import { numberPremises } from './number-premises';

/** Puts together what each owner keeps on one person. */
export async function collect(db: Transaction, customerId: string, asOf: CivilDate): Promise<PersonalData> {
  const person = await findOwnPerson(db, customerId);
  return {
    asOf,
    ...person,
    premises: await findOwnPremises(db, customerId),
    ...(await numberPremises(db, {
      bills: await findOwnBills(db, customerId),
      otherDebts: await findOwnDebts(db, customerId),
      payments: await findOwnPayments(db, await findOwnDocumentIds(db, customerId)),
      readings: await findOwnReadings(db, await findOwnTimes(db, customerId)),
      acts: await acts(db, customerId),
    })),
    ...(await asked(db, customerId, person.taxId)),
    sessions: await findOwnSessions(db, customerId),
    accesses: await findOwnAccesses(db, customerId),
  };
}

type Asked =
  | 'requests'
  | 'serviceTerms'
  | 'requestSteps'
  | 'requestFiles'
  | 'requestDrafts'
  | 'registrations'
  | 'letters';

async function asked(
  db: Transaction,
  customerId: string,
  taxId: TaxId | null,
): Promise<Pick<PersonalData, Asked>> {
  const services = await requests.findOwnRequests(db, customerId);
  const ids = [
    ...(await requests.findOwnRequestIds(db, customerId, taxId)),
    ...(await findOwnPrivacyRequestIds(db, customerId)),
  ];
  return {
    requests: [...services, ...(await findOwnPrivacyRequests(db, customerId))],
    serviceTerms: await requests.findOwnTerms(db, customerId),
    requestSteps: await requests.findOwnSteps(db, customerId),
    requestFiles: await requests.findOwnFiles(db, customerId),
    requestDrafts: await requests.findOwnDrafts(db, customerId),
    registrations: taxId ? await requests.findOwnRegistrations(db, taxId) : [],
    letters: await findOwnLetters(db, ids),
  };
}

type FindActs = (db: Transaction, customerId: string) => Promise<readonly Omit<Placed<OwnAct>, 'kind'>[]>;

const actsOf = {
  DEBT_STATEMENT: findOwnStatements,
  ANNUAL_DISCHARGE: findOwnDischarges,
  INSTALLMENT_AGREEMENT: findOwnAgreements,
  INSTALLMENT_SIMULATION: findOwnSimulations,
  DUE_DATE_CHANGE: findOwnDueDateChanges,
  CUT_NOTICE: findOwnNotices,
  CARD_PAYMENT: findOwnCardPayments,
} as const satisfies Record<ActKind, FindActs>;

/** What a customer did in the portal, or agreed, by day. */
async function acts(db: Transaction, customerId: string): Promise<Placed<OwnAct>[]> {
  const found: Placed<OwnAct>[] = [];
  for (const [kind, find] of Object.entries(actsOf) as [ActKind, FindActs][]) {
    found.push(...(await find(db, customerId)).map((act) => ({ ...act, kind })));
  }
  return found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
