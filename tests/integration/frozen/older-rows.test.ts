import { beforeAll, describe, expect, it } from 'vitest';
import { subjects } from '@/app/verificar/subjects';
import { getAnnualDischarge, issueAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { database } from '@/lib/db/client';
import { getDebtStatement, issueDebtStatement, listDebts } from '@/lib/debts/use-cases';
import { civilDate } from '@/lib/kernel/civil-date';
import { civilDateTime } from '@/lib/kernel/civil-date-time';
import { getDraft, getRequest, startDraft } from '@/lib/requests/use-cases';
import { noEvents } from '@/lib/service-tariff';
import { freezeQuote, getFrozenQuote } from '@/lib/service-tariff/use-cases';
import { getVerdict, verify } from '@/lib/verification/use-cases';
import { mariaAparecida } from '@/prisma/personas/maria-aparecida';
import { resetDatabase } from '../../support/database';
import { noChoice, scopeOf, trace } from '../../support/persona';
import { accepted } from '../demonstration/meetings';
import { answers, anybody, details, makeSewer, rosa } from '../requests/tariff-course';

const asOf = civilDate('2019-04-22');
const maria = scopeOf(mariaAparecida);

beforeAll(() => resetDatabase('demonstration'));

/** Makes a kept answer what a release before versions wrote: without its version, and without what came in later. */
async function makeOld(table: string, column: string, changes = `"${column}" - 'version'`): Promise<void> {
  await database().$transaction([
    database().$executeRawUnsafe(`ALTER TABLE ${table} DISABLE TRIGGER USER`),
    database().$executeRawUnsafe(
      `UPDATE ${table} SET "${column}" = ${changes} WHERE jsonb_exists("${column}", 'version')`,
    ),
    database().$executeRawUnsafe(`ALTER TABLE ${table} ENABLE TRIGGER USER`),
  ]);
  const [row] = await database().$queryRawUnsafe<{ total: number; marked: number }[]>(
    `SELECT count(*)::int AS total, count(*) FILTER (WHERE jsonb_exists("${column}", 'version'))::int AS marked
     FROM ${table} WHERE "${column}" IS NOT NULL`,
  );
  expect(row?.total).toBeGreaterThan(0);
  expect(row?.marked).toBe(0);
}

describe('a row of before there were versions is read as it was written', () => {
  it('the header of a statement', async () => {
    const { bills } = await accepted(listDebts(maria, asOf));
    const choice = { ...noChoice, billIds: [bills.find(({ selectable }) => selectable)?.id ?? ''] };
    const { id } = await accepted(issueDebtStatement(maria, { choice, asOf, trace }));
    const written = await accepted(getDebtStatement(maria, id, asOf));
    await makeOld('debt_statement', 'header');
    expect(await accepted(getDebtStatement(maria, id, asOf))).toEqual(written);
  });

  it('the header of a declaration', async () => {
    const { id } = await accepted(issueAnnualDischarge(maria, { year: 2017, asOf, trace }));
    const written = await accepted(getAnnualDischarge(maria, id));
    await makeOld('annual_discharge', 'header');
    expect(await accepted(getAnnualDischarge(maria, id))).toEqual(written);
  });

  it('the terms of a request, which knew steps by their names and papers by their form', async () => {
    const { request } = await accepted(makeSewer());
    const written = await accepted(getRequest(rosa, request.id));
    expect(written.terms).not.toBeNull();
    const without = (list: string, part: string) => `(
      SELECT coalesce(jsonb_agg(one #- '{value,${part}}'), '[]') FROM jsonb_array_elements(terms #> '{${list}}') one)`;
    const older = `jsonb_set(jsonb_set(terms - 'version', '{steps}', ${without('steps', 'milestone')}),
      '{answer,documents}', ${without('answer,documents', 'paper')})`;
    await makeOld('request_terms', 'terms', older);
    expect(await accepted(getRequest(rosa, request.id))).toEqual(written);
  });

  it('a draft, with what prices it', async () => {
    const told = answers('ligacao-de-esgoto', { diameterMm: 100 });
    const specification = 'vazamento-na-rua';
    const order = { specification, details, answers: told, asOf, trace };
    const id = await accepted(startDraft(anybody, order));
    const written = await getDraft(anybody, id, asOf);
    expect(written?.draft).toMatchObject({ details, answers: told });
    await makeOld('request_draft', 'details');
    await makeOld('request_draft', 'answers');
    expect(await getDraft(anybody, id, asOf)).toEqual(written);
  });

  it('a verdict, which did not say what a document is about', async () => {
    const line = '82630000004152900414250046472620184667291415';
    const { id, verdict } = await accepted(verify(line, { asOf, trace, subjects }));
    expect(verdict).toMatchObject({ code: 'GENUINE', about: null });
    await makeOld('verification_check', 'verdict', "verdict - 'version' - 'about'");
    expect(await getVerdict(id)).toEqual(verdict);
  });

  it('a quote, which left out how much a precondition allows at most', async () => {
    const question = {
      ...answers('repavimentacao', {
        brokenPavements: [{ place: 'STREET', pavement: 'ASPHALT_CBUQ', areaM2: '2.5' }],
      }),
      ...{ requestedAt: civilDateTime('2019-04-22T10:00'), channel: 'INTERNET' as const },
      ...{ furtherInspections: 0, installments: null, reagreement: 0, events: noEvents },
    };
    const made = await accepted(freezeQuote(question, { scope: null, asOf, trace }));
    const written = await accepted(getFrozenQuote(made.proof.code));
    await makeOld('service_quote', 'question');
    const older = `jsonb_set(answer - 'version', '{preconditions}', (
      SELECT coalesce(jsonb_agg(one #- '{value,atMost}'), '[]') FROM jsonb_array_elements(answer -> 'preconditions') one))`;
    await makeOld('service_quote', 'answer', older);
    expect(await accepted(getFrozenQuote(made.proof.code))).toEqual(written);
  });
});
