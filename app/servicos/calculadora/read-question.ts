import { currentScope } from '@/lib/auth/session';
import { fieldSentence } from '@/lib/http/field-sentences';
import { fieldErrors } from '@/lib/http/input';
import { firstOf, type PageQuery } from '@/lib/http/query';
import type { FieldError } from '@/lib/http/refusals';
import { refusalSentence } from '@/lib/http/sentences';
import { countEarlierAgreements } from '@/lib/installments/use-cases';
import {
  channelsOffered,
  fieldNames,
  fieldOfRefusal,
  findService,
  pavementRows,
  type QuoteRefusal,
  questionGaps,
  questionOf,
  rowNames,
  type Service,
  type TypedQuestion,
} from '@/lib/service-tariff';
import { calculatorForm } from '@/lib/service-tariff/schema';
import { type AskedQuote, type Asker, askQuote, serviceCatalogue } from '@/lib/service-tariff/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';

type FormValues = Readonly<Record<string, string>>;

/** What the page shows of what its address asks; `service` null while none is chosen, `asked` null while nothing is answered. */
export interface Calculation {
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly service: Service | null;
  readonly asked: AskedQuote | null;
  readonly rows: number;
  readonly earlierAgreements: number | null;
  readonly signedIn: boolean;
}

/** Everything that was typed, kept as it was; every error at once; the answer where there is none. */
export async function readCalculation(query: Awaited<PageQuery>): Promise<Calculation> {
  const values = typedValues(query);
  const code = values[fieldNames.service];
  const service = code ? findService(serviceCatalogue(utilityToday()), code) : null;
  const nothing = { values, errors: [], service, asked: null, rows: rowsOf(values), earlierAgreements: null };
  if (!service) return { ...nothing, errors: code ? [unknownService(code)] : [], signedIn: false };
  const scope = await currentScope();
  const asksForAgreements = scope !== null && service.asks.includes('AGREEMENT');
  const earlierAgreements = asksForAgreements ? await countEarlierAgreements(scope, utilityToday()) : null;
  const shown = { ...nothing, earlierAgreements, signedIn: scope !== null };
  if (!isAnswered(values)) return shown;
  return { ...shown, ...(await answered(values, service, { scope, earlierAgreements })) };
}

async function answered(
  values: FormValues,
  service: Service,
  { scope, earlierAgreements }: { scope: Asker['scope']; earlierAgreements: number | null },
): Promise<Pick<Calculation, 'errors' | 'asked'>> {
  const now = utilityNow();
  const { typed, errors } = readForm(values);
  const channel = channelsOffered(service, { requestedAt: now })[0] ?? 'COUNTER';
  const question = questionOf(typed, { now, channel, reagreement: earlierAgreements ?? 0 });
  const answer = await askQuote(question, { scope, asOf: utilityToday() });
  const refusals = answer.ok || answer.error.code !== 'QUOTE_REFUSED' ? [] : answer.error.refusals;
  const all = withRefusals(errors, refusals, typed);
  return { errors: all, asked: answer.ok && all.length === 0 ? answer.value : null };
}

/** Reads each box by itself: a wrong one does not hide what is wrong with the others. */
function readForm(values: FormValues): { typed: TypedQuestion; errors: readonly FieldError[] } {
  const whole = calculatorForm.safeParse(values);
  const wrong = whole.success ? [] : fieldErrors(whole.error);
  const names = new Set(wrong.map(({ field }) => field));
  const kept = Object.entries(values).filter(([name]) => !names.has(name));
  const typed = calculatorForm.parse(Object.fromEntries(kept));
  const gaps = questionGaps(typed, names).map(({ field, code }) => ({
    ...{ field, code },
    message: fieldSentence(code),
  }));
  return { typed, errors: [...wrong, ...gaps] };
}

/** All errors in the order of the form; a box with an error of its own is not told twice. */
function withRefusals(
  errors: readonly FieldError[],
  refusals: readonly QuoteRefusal[],
  typed: TypedQuestion,
): readonly FieldError[] {
  const rows = typed.rows
    .filter(({ place, pavement, area }) => place && pavement && area)
    .map(({ row }) => row);
  const told = new Set(errors.map(({ field }) => field));
  const added = refusals
    .map((refusal) => ({ refusal, field: fieldOfRefusal(refusal, rows) }))
    .filter(({ field, refusal }) => !told.has(field) && !isRowTold(refusal, told))
    .map(({ refusal, field }) => ({ field, code: refusal.code, message: refusalSentence(refusal) }));
  return [...errors, ...added].toSorted((a, b) => boxes.indexOf(a.field) - boxes.indexOf(b.field));
}

/** A row that is not whole is no missing answer: its gaps are told already. */
function isRowTold(refusal: QuoteRefusal, told: ReadonlySet<string>): boolean {
  return (
    refusal.code === 'ANSWER_MISSING' &&
    refusal.field === 'PAVEMENT' &&
    rowBoxes.some((name) => told.has(name))
  );
}

const { service, channel, diameter, adjustment, daysCut, furtherInspections, ...after } = fieldNames;
const rowBoxes: readonly string[] = pavementRows.flatMap((row) => {
  const { pavement, place, area } = rowNames(row);
  return [pavement, place, area];
});

/** Every box, in the order of the form. */
const boxes: readonly string[] = [
  ...[service, channel, diameter, adjustment, daysCut, furtherInspections],
  ...[after.installments, after.reagreement],
  ...rowBoxes,
  ...[after.date, after.time, after.city],
  ...[after.inspectionRequestedDate, after.inspectionRequestedTime],
  ...[after.inspectionApprovedDate, after.inspectionApprovedTime],
  ...[after.workOrderOn, after.pavementBrokenOn, after.rows],
];

function typedValues(query: Awaited<PageQuery>): FormValues {
  const typed = boxes.flatMap((name) => {
    const value = firstOf(query[name]);
    return value === undefined ? [] : [[name, value.replaceAll('\0', '').slice(0, 60)]];
  });
  return Object.fromEntries(typed);
}

/** Whether the form was sent: its address has more than the service, and no row was asked for. */
function isAnswered(values: FormValues): boolean {
  if (fieldNames.rows in values) return false;
  return Object.keys(values).some((name) => name !== fieldNames.service);
}

/** One row, those with something in them, and as many as the button asks for. */
function rowsOf(values: FormValues): number {
  const wanted = /^[1-9]$/.test(values[fieldNames.rows] ?? '') ? Number(values[fieldNames.rows]) : 1;
  const last = pavementRows.findLast((row) => Object.values(rowNames(row)).some((name) => values[name])) ?? 1;
  return Math.min(Math.max(wanted, last), pavementRows.length);
}

function unknownService(service: string): FieldError {
  const refusal = { code: 'SERVICE_UNKNOWN', service } as const;
  return { field: fieldNames.service, code: refusal.code, message: refusalSentence(refusal) };
}
