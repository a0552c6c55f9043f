import type { CutFormValues } from '@/components/cut-notice/cut-form';
import { currentSession } from '@/lib/auth/session';
import { type CutAnswer, type CutRefusal, type NoticeOnFile, typedQuestion } from '@/lib/cut-notice';
import { cutForm } from '@/lib/cut-notice/schema';
import { askAboutCut, getCutNotice } from '@/lib/cut-notice/use-cases';
import { fieldErrors } from '@/lib/http/input';
import { firstOf } from '@/lib/http/query';
import type { FieldError } from '@/lib/http/refusals';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';

const boxes = ['aviso', 'marcado', 'dia', 'hora', 'municipio', 'motivo', 'imovel', 'prova'] as const;

interface AskedQuestion {
  readonly values: CutFormValues;
  readonly errors: readonly FieldError[];
  readonly answer: Result<CutAnswer, CutRefusal> | null;
  /** Only where the answer is about it. */
  readonly notice: NoticeOnFile | null;
}

/** What the page is asked: what the form sent, else the notice of somebody who has entered, else nothing yet. */
export async function readQuestion(
  query: Readonly<Record<string, string | string[] | undefined>>,
  asOf: CivilDate,
): Promise<AskedQuestion> {
  const values: CutFormValues = Object.fromEntries(boxes.map((box) => [box, firstOf(query[box])]));
  const nothing = { values, errors: [], answer: null, notice: null };
  if (boxes.every((box) => values[box] === undefined)) return (await aboutOwnNotice(asOf)) ?? nothing;
  const parsed = cutForm.safeParse(values);
  if (!parsed.success) return { ...nothing, errors: fieldErrors(parsed.error) };
  return {
    ...nothing,
    answer: await askAboutCut(typedQuestion(parsed.data, asOf), parsed.data.city ?? null),
  };
}

async function aboutOwnNotice(asOf: CivilDate): Promise<AskedQuestion | null> {
  const current = await currentSession();
  const account = current.state === 'OPEN' ? current.session.account : null;
  if (!account) return null;
  const found = await getCutNotice(account.scope, asOf);
  if (!found.ok) return { values: {}, errors: [], answer: found, notice: null };
  if (!found.value) return null;
  const { notice, answer } = found.value;
  return { values: valuesOf(answer), errors: [], answer: ok(answer), notice };
}

function valuesOf({ town, question: { notice, date, cause, use } }: CutAnswer): CutFormValues {
  return {
    aviso: notice?.deliveredOn,
    marcado: notice?.plannedOn ?? undefined,
    dia: date,
    municipio: town.city ?? undefined,
    motivo: cause,
    imovel: use,
    prova: notice?.proof ?? 'NONE',
  };
}
