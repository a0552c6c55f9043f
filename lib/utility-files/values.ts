import { z } from 'zod';
import { type CivilDate, isCivilDate } from '@/lib/kernel/civil-date';
import type { LegalSource } from '@/lib/kernel/legal-source';
import { type Cents, centsFromDecimal } from '@/lib/kernel/money';
import { percent, type Ratio, ratioFromDecimal } from '@/lib/kernel/ratio';
import { isYearMonth, type YearMonth } from '@/lib/kernel/year-month';

// Every scalar of the file arrives as the text that was typed: `0041` stays four digits and `não` stays a word.

/** A group of keys; a key that is not of the group is refused by its name. */
export const group = z.strictObject;

/** A text that says something, without the blanks around it. */
export function text(what = 'texto') {
  return z
    .string()
    .transform((typed) => typed.trim())
    .refine((typed) => typed !== '', `está vazio: diga o ${what}, ou apague a linha`);
}

/** A text of a form, and what the form is called in Portuguese. */
export function textLike(form: RegExp, expected: string) {
  return z.string().regex(form, `não é ${expected}`);
}

/** A name that stands in addresses: `vazamento-na-rua`. */
export const code = textLike(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'um código: letras minúsculas sem acento, números e hifens (vazamento-na-rua)',
);

/** A day, written `2018-01-01`. */
export const day = z.string().transform((typed, context): CivilDate => {
  if (isCivilDate(typed)) return typed;
  context.addIssue({
    code: 'custom',
    message: `“${typed}” não é uma data: escreva ano-mês-dia (2018-01-31)`,
  });
  return z.NEVER;
});

/** A month, written `2018-01`. */
export const month = z.string().transform((typed, context): YearMonth => {
  if (isYearMonth(typed)) return typed;
  context.addIssue({ code: 'custom', message: `“${typed}” não é um mês: escreva ano-mês (2018-01)` });
  return z.NEVER;
});

/** An hour of a day, `07:00` to `23:59`. */
export const hour = textLike(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'uma hora: escreva hora:minuto (07:30)');

/** An amount in reais: `24,78` or `1.250,00`. */
export const amount = z.string().transform((typed, context): Cents => {
  if (/^(?:\d{1,3}(?:\.\d{3})+|\d+),\d{2}$/.test(typed))
    return centsFromDecimal(typed.replaceAll('.', '').replace(',', '.'));
  context.addIssue({ code: 'custom', message: `“${typed}” não é um valor em reais: escreva 24,78` });
  return z.NEVER;
});

/** A percentage: `2 %` or `1,63 %`. */
export const rate = z.string().transform((typed, context): Ratio => {
  const [, digits] = /^(\d+(?:,\d+)?) ?%$/.exec(typed) ?? [];
  if (digits !== undefined) return percent(digits.replace(',', '.'));
  context.addIssue({ code: 'custom', message: `“${typed}” não é uma porcentagem: escreva 1,63 %` });
  return z.NEVER;
});

/** A number with decimals, exact: `1,0347`. */
export const decimal = z.string().transform((typed, context): Ratio => {
  if (/^\d+(?:,\d+)?$/.test(typed)) return ratioFromDecimal(typed.replace(',', '.'));
  context.addIssue({ code: 'custom', message: `“${typed}” não é um número: escreva 1,0347` });
  return z.NEVER;
});

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(least = 0, most = 999_999_999) {
  return z.string().transform((typed, context): number => {
    const number = /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
    if (number >= least && number <= most) return number;
    const bounds = most === 999_999_999 ? `a partir de ${least}` : `de ${least} a ${most}`;
    context.addIssue({ code: 'custom', message: `“${typed}” não é um número inteiro ${bounds}` });
    return z.NEVER;
  });
}

/** One of some words of the file, and what each means to the portal. */
export function oneOf<const T extends Readonly<Record<string, unknown>>>(words: T) {
  return z.string().transform((typed, context): T[keyof T] => {
    if (Object.hasOwn(words, typed)) return words[typed] as T[keyof T];
    const known = Object.keys(words).map((word) => `“${word}”`);
    context.addIssue({ code: 'custom', message: `“${typed}” não serve aqui: escreva ${known.join(' ou ')}` });
    return z.NEVER;
  });
}

export const yesOrNo = oneOf({ sim: true, não: false });

/** Where a value comes from; without the act it is no source. */
export const source = group({
  ato: text('ato (lei, decreto, página, manual)'),
  item: text('item').optional(),
  nota: text('texto da nota').optional(),
  endereco: z.url({ protocol: /^https?$/, error: 'não é um endereço da internet (https://…)' }).optional(),
}).transform(
  ({ ato, item, nota, endereco }): LegalSource => ({
    act: ato,
    ...(item === undefined ? {} : { item }),
    ...(nota === undefined ? {} : { note: nota }),
    ...(endereco === undefined ? {} : { url: endereco }),
  }),
);
