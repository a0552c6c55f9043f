import { z } from 'zod';
import { isCivilDate } from '@/lib/kernel/civil-date';
import { group, source, text, textLike, wholeNumber } from '@/lib/utility-files';
import type { LocalHoliday, LocalHolidays, MovedHoliday } from '../holidays';

/** A day of a month as `08/07`, read as `07-08`; 29 February is one. */
const monthDay = z.string().transform((typed, context): string => {
  const turned = typed.replace(/^(\d{2})\/(\d{2})$/, '$2-$1');
  if (isCivilDate(`2020-${turned}`)) return turned;
  context.addIssue({ code: 'custom', message: `“${typed}” não é um dia do ano: escreva dia/mês (08/07)` });
  return z.NEVER;
});

const daysFromEaster = textLike(
  /^-?\d{1,3}$/,
  'um número de dias antes (-2) ou depois (60) da Páscoa',
).transform(Number);

const place = textLike(/^(?:[^/]+\/)?[A-Z]{2}$/, 'um estado (SE) ou uma cidade com o estado (ARACAJU/SE)');

/** A year in which a law moved the holiday. */
const moved = group({ ano: wholeNumber(1500, 2999), para: monthDay, fonte: source }).transform(
  ({ ano, para, fonte }): MovedHoliday => ({ year: ano, monthDay: para, act: fonte.act }),
);

const holiday = group({
  dia: monthDay.optional(),
  dias_da_pascoa: daysFromEaster.optional(),
  nome: text('nome do feriado'),
  lugar: place,
  desde: wholeNumber(1500, 2999),
  ate: wholeNumber(1500, 2999).optional(),
  mudou: z.array(moved).optional(),
  fonte: source,
}).transform(({ dia, dias_da_pascoa, nome, lugar, fonte, ...years }, context): LocalHoliday => {
  const { desde: since, ate: until = null, mudou: moved = [] } = years;
  const known = { name: nome, place: lugar, since, until, moved, act: fonte.act };
  if (dia !== undefined && dias_da_pascoa === undefined) return { ...known, on: { monthDay: dia } };
  if (dia === undefined && dias_da_pascoa !== undefined)
    return { ...known, on: { daysFromEaster: dias_da_pascoa } };
  context.addIssue({ code: 'custom', message: 'diga “dia” (08/07) ou “dias_da_pascoa” (-2), um dos dois' });
  return z.NEVER;
});

/** What `feriados.yaml` says. */
export const holidaysFile = group({
  feriados: z.array(holiday),
  norma_nao_encontrada: text('texto').optional(),
}).transform(
  ({ feriados, norma_nao_encontrada }): LocalHolidays => ({
    holidays: feriados,
    notFound: norma_nao_encontrada ?? null,
  }),
);
