import { z } from 'zod';
import { parseEmail } from './email';
import { countCharacters, withLineFeeds } from './length';
import { parsePhones } from './phone';
import { seenText, withoutControls } from './plain';

/** The most characters of a name, wherever one is asked for. */
export const longestName = 120;
const longestEmail = 120;

/** What is said of a text that is too long: by how many characters, and how many there may be. */
export interface TooLong {
  readonly most: number;
  readonly by: number;
}

/** A fault of a text that is longer than `most`; none is ever cut. */
function refuseLonger(text: string, most: number, context: z.RefinementCtx): void {
  const by = countCharacters(text) - most;
  if (by > 0) context.addIssue({ code: 'custom', message: 'TEXT_TOO_LONG', params: { most, by } });
}

function bounded(most: number, missing: string | undefined, read: (text: string) => string) {
  return z
    .string(missing)
    .meta({ maxLength: most })
    .transform((text, context) => {
      const typed = read(text);
      if (typed === '' && missing !== undefined) {
        context.addIssue({ code: 'custom', message: missing });
        return z.NEVER;
      }
      refuseLonger(typed, most, context);
      return typed;
    });
}

/** One line in somebody's own words: a name, a street. `missing` is the code of an empty one, where it may not be empty. */
export function lineOf(most: number, missing?: string) {
  return bounded(most, missing, (text) =>
    seenText(withLineFeeds(text)).normalize('NFC').replace(/\s+/g, ' ').trim(),
  );
}

/** Several lines in somebody's own words: every line break is one character. */
export function wordsOf(most: number, missing?: string) {
  return bounded(most, missing, (text) => withoutControls(withLineFeeds(text)).normalize('NFC').trim());
}

/** Anything that may have been pasted, kept as it is but for what is not seen at its ends. */
export const nameField = lineOf(longestName, 'NAME_MISSING');

/** A telephone with its area code, or two; bare digits, one space between two. */
export const phoneField = z
  .string('PHONE_MISSING')
  .describe(
    'With its area code; +55, a leading 0 and any mask are left out. Two are kept with one space between them.',
  )
  .transform((text, context) => {
    const parsed = parsePhones(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.error.code });
    return z.NEVER;
  });

/** An e-mail address; the domain of an international one in ASCII. */
export const emailField = z
  .string('EMAIL_MISSING')
  .transform((text, context) => {
    if (seenText(text).trim() === '') context.addIssue({ code: 'custom', message: 'EMAIL_MISSING' });
    return parseEmail(text) ?? '';
  })
  .pipe(z.email('EMAIL_MALFORMED').superRefine((text, context) => refuseLonger(text, longestEmail, context)));

/** A field that may be left empty. */
export function optionalField<Value>(field: z.ZodType<Value, string>, required = false) {
  return z
    .string()
    .default('')
    .transform((text, context): Value | null => {
      const isEmpty = seenText(text).trim() === '';
      if (isEmpty && !required) return null;
      const parsed = field.safeParse(isEmpty ? undefined : text);
      if (parsed.success) return parsed.data;
      for (const { message, ...issue } of parsed.error.issues) {
        const params = 'params' in issue ? issue.params : {};
        context.addIssue({ code: 'custom', message, params });
      }
      return z.NEVER;
    });
}
