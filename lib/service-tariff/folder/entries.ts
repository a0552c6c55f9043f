import { z } from 'zod';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { LegalSource } from '@/lib/kernel/legal-source';
import { code, day, faultsOfDates, group, issueSentence, source, text } from '@/lib/utility-files';

/** What several files of a tariff say, by name (`comum.yaml`). */
export interface Shared {
  readonly texts: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, LegalSource>;
  readonly demands: ReadonlyMap<string, unknown>;
}

/** A value from a day on, with the sentences that say it or the act that does. */
export interface EntryDraft<T> {
  readonly from: CivilDate;
  readonly until: CivilDate | undefined;
  readonly value: T;
  readonly cited: readonly string[] | undefined;
  readonly note: string | undefined;
  readonly source: LegalSource | undefined;
}

/** `yes` reads what passes the test, `no` anything else: the faults told are those of one form, not of both. */
export function eitherBy<Yes extends z.ZodType, No extends z.ZodType>(
  test: (typed: unknown) => boolean,
  yes: Yes,
  no: No,
) {
  return z.unknown().transform((typed, context): z.output<Yes> | z.output<No> => {
    const parsed = (test(typed) ? yes : no).safeParse(typed, { error: issueSentence });
    if (parsed.success) return parsed.data as z.output<Yes> | z.output<No>;
    for (const issue of parsed.error.issues) context.addIssue({ ...issue, path: [...issue.path] } as never);
    return z.NEVER;
  });
}

/** A group that has this key. */
export function has(key: string) {
  return (typed: unknown): boolean =>
    typeof typed === 'object' && typed !== null && Object.hasOwn(typed, key);
}

/** What the schema reads, or `{ comum: nome }` for what comum.yaml says under that name. */
export function orShared<S extends z.ZodType>(schema: S, known: ReadonlyMap<string, unknown>) {
  const reference = group({ comum: code }).transform(({ comum }, context): z.output<S> => {
    if (known.has(comum)) return known.get(comum) as z.output<S>;
    context.addIssue({ code: 'custom', path: ['comum'], message: `o comum.yaml não tem “${comum}” aqui` });
    return z.NEVER;
  });
  return eitherBy(has('comum'), reference, schema);
}

const sentence = text('número da frase');

/**
 * An entry of a rule: its day, its values and where they are said, by sentences of the text (`cita`) or by an act (`fonte`).
 * One of the two is compulsory, and never both.
 */
export function entry<S extends z.ZodRawShape, T>(
  shared: Pick<Shared, 'texts' | 'sources'>,
  keys: S,
  say: (read: z.output<z.ZodObject<S>>) => T,
) {
  const where = {
    cita: z.array(sentence).min(1, 'a lista está vazia: diga que frases do texto dizem isto').optional(),
    nota: orShared(text('texto da nota'), shared.texts).optional(),
    fonte: orShared(source, shared.sources).optional(),
  };
  return group({ desde: day, ate: day.optional(), ...keys, ...where })
    .superRefine((read, context) => {
      const { cita, nota, fonte } = read as Where;
      const message = faultOfWhere({ cita, nota, fonte });
      if (message) context.addIssue({ code: 'custom', message });
    })
    .transform((read): EntryDraft<T> => {
      const { desde, ate, cita, nota, fonte } = read as Where;
      const value = say(read as z.output<z.ZodObject<S>>);
      return { from: desde, until: ate, value, cited: cita, note: nota, source: fonte };
    });
}

/** The entries of a rule, oldest first; entries out of order or overlapping are refused. */
export function entries<S extends z.ZodType>(one: S) {
  return z.array(one).superRefine((read, context) => {
    const drafts = read as readonly EntryDraft<unknown>[];
    const faults = faultsOfDates(drafts.map(({ from, until }) => ({ desde: from, ate: until })));
    for (const { path, message } of faults) context.addIssue({ code: 'custom', path, message });
  });
}

interface Where {
  readonly desde: CivilDate;
  readonly ate: CivilDate | undefined;
  readonly cita: readonly string[] | undefined;
  readonly nota: string | undefined;
  readonly fonte: LegalSource | undefined;
}

function faultOfWhere({ cita, nota, fonte }: Pick<Where, 'cita' | 'nota' | 'fonte'>): string | null {
  if (!cita && !fonte)
    return 'falta “cita” (frases do texto) ou “fonte” (lei ou decisão): todo valor diz de onde vem';
  if (cita && fonte) return 'tem “cita” e “fonte”: fique com uma';
  if (nota !== undefined && fonte) return 'a “nota” de uma fonte vai dentro de “fonte”';
  return null;
}
