import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountNumber, TaxId } from '@/lib/accounts';
import { getAccount, listLinkedPremises } from '@/lib/accounts/use-cases';
import { findDischargeOnBill, latestDelivery, listDischargeYears } from '@/lib/annual-discharge/use-cases';
import { identify } from '@/lib/auth/identify';
import { touchSession } from '@/lib/auth/open-session';
import { listPendingCardPayments, releaseExpiredAttempts } from '@/lib/card-payments/use-cases';
import { getConsumption } from '@/lib/consumption/use-cases';
import { getCutNotice } from '@/lib/cut-notice/use-cases';
import { database } from '@/lib/db/client';
import { getDebtStatement, issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import { getDueDate } from '@/lib/due-date/use-cases';
import { getInstallmentConditions, getSimulation, simulateInstallments } from '@/lib/installments/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { getPayment, listPayments } from '@/lib/payments/use-cases';
import { exportMyData, getMyData, listPrivacyRequests } from '@/lib/privacy/use-cases';
import { findSpecification } from '@/lib/requests';
import {
  findOpenRequest,
  findRequestChoices,
  findRequestCourse,
  getRequest,
  listRequests,
  requestCatalogue,
} from '@/lib/requests/use-cases';
import { getSecondCopy, listSecondCopies } from '@/lib/second-copy/use-cases';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { newOccupant } from '@/prisma/personas/new-occupant';
import type { Persona } from '@/prisma/personas/persona';
import { resetDatabase, testDatabaseUrl } from '../../support/database';
import { enlarge } from '../../support/large-database';
import { noChoice, scopeOf, trace } from '../../support/persona';
import { findScans } from '../../support/scans';
import { recordStatements } from '../../support/statement-counter';

const asOf = civilDate('2019-04-22');
const client = new pg.Client({ connectionString: testDatabaseUrl() });

beforeAll(async () => {
  await resetDatabase('demonstration');
  await client.connect();
  await enlarge(client);
}, 300_000);

afterAll(() => client.end());

type Asker = ReturnType<typeof scopeOf>;

const service = async (scope: Asker) => {
  const found = findSpecification(requestCatalogue(asOf), 'religacao', 'ACCOUNT');
  if (!found) throw new Error('Nothing of this name is asked for');
  const asker = { kind: 'ACCOUNT', scope } as const;
  await findOpenRequest(asker, found.specification.code);
  return findRequestChoices(asker, found.specification, { code: null, asOf });
};

const firstBill = async ({ customerId, premisesId }: Asker) =>
  (await database().bill.findFirstOrThrow({ where: { customerId, premisesId, status: 'OPEN' } })).id;

/** What each page of a customer asks of the database; a first question of the test's own is answered from an index too. */
const pages: Readonly<Record<string, (scope: Asker, persona: Persona) => Promise<unknown>>> = {
  entrar: (_, { customer, links }) =>
    identify({
      accountNumber: (links[0]?.premisesId === scopeOf(mariaAparecida).premisesId
        ? '4647262'
        : '3102483') as AccountNumber,
      taxId: customer.taxId as TaxId,
      trace,
    }),
  imoveis: listLinkedPremises,
  sessão: async ({ customerId }) => {
    const session = await database().portalSession.findFirstOrThrow({ where: { customerId } });
    return touchSession(database(), session.id);
  },
  início: (scope) =>
    Promise.all([
      releaseExpiredAttempts(scope),
      getAccount(scope),
      listDebts(scope, asOf),
      getConsumption(scope),
      listRequests(scope),
      latestDelivery(scope),
    ]),
  débitos: (scope) => Promise.all([listDebts(scope, asOf), listPendingCardPayments(scope)]),
  extrato: async (scope) => {
    const issued = await issueDebtStatement(scope, {
      choice: { ...noChoice, billIds: [await firstBill(scope)] },
      asOf,
      trace,
    });
    return issued.ok && getDebtStatement(scope, issued.value.id, asOf);
  },
  'segunda via': (scope) => listSecondCopies(scope, asOf),
  'uma segunda via': async (scope) => {
    const id = await firstBill(scope);
    return [await getSecondCopy(scope, id, asOf), await findDischargeOnBill(scope, id)];
  },
  pagamentos: listPayments,
  'um pagamento': async (scope) => {
    const { premisesId } = scope;
    const { id } = await database().payment.findFirstOrThrow({ where: { premisesId } });
    return getPayment(scope, id);
  },
  consumo: getConsumption,
  quitação: (scope) => listDischargeYears(scope, asOf),
  vencimento: (scope) => getDueDate(scope, asOf),
  parcelamento: (scope) => getInstallmentConditions(scope, asOf),
  simulação: async (scope, { customer }) => {
    const debtorTaxId = customer.taxId as TaxId;
    const made = await simulateInstallments(scope, {
      ...{ debtorTaxId, withReconnection: false, downPayment: null },
      ...{ asOf, trace },
    });
    return made.ok && getSimulation(scope, made.value.id, { asOf });
  },
  solicitações: listRequests,
  'uma solicitação': async (scope) => {
    const { customerId } = scope;
    const { id } = await database().serviceRequest.findFirstOrThrow({ where: { customerId } });
    const request = await getRequest(scope, id);
    return request.ok && findRequestCourse(scope, request.value);
  },
  'nova solicitação': service,
  'aviso de corte': (scope) => getCutNotice(scope, asOf),
  'meus dados': (scope) => Promise.all([getMyData(scope, asOf), listPrivacyRequests(scope)]),
  'meus dados, baixados': (scope) => exportMyData(scope, { asOf, trace }),
};

describe.each([
  ['a customer of always', mariaAparecida],
  ['who came after another', newOccupant],
])('of a large database, nothing is read from end to end for %s', (_, persona) => {
  it.each(Object.entries(pages))('%s', async (_page, work) => {
    const statements = await recordStatements(() => work(scopeOf(persona), persona));
    expect(statements.length).toBeGreaterThan(0);
    expect(await findScans(client, statements)).toEqual([]);
  });
});

describe('the finder', () => {
  it.each([
    ['bill_customer_id_idx', 'bill'],
    ['audit_event_actor_id_id_idx', 'audit_event'],
    ['outgoing_mail_told_of', 'outgoing_mail'],
  ])('finds what is read from end to end without %s', async (index, table) => {
    const statements = await recordStatements(() => getMyData(scopeOf(mariaAparecida), asOf));
    await client.query('BEGIN');
    await client.query(`DROP INDEX ${index}`);
    const found = await findScans(client, statements);
    await client.query('ROLLBACK');
    expect(found.some((one) => one.includes(` on ${table}: `))).toBe(true);
  });

  it('does not mistake an empty database for a fast one', async () => {
    const { rows } = await client.query('SELECT count(*)::int AS count FROM bill');
    expect(rows[0].count).toBeGreaterThan(50_000);
  });
});
