import type { Persona } from '@/prisma/personas/persona';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: string } };

/** Who meets a refusal: a customer of the demonstration, or anybody, signed in or not. */
export type Meeting = { readonly who: Persona | 'VISITOR' | 'PROGRAM' | 'STAFF' } & (
  | { readonly meets: () => Promise<Outcome> }
  // What only a browser's session or a broken machine brings about: the test that does, which names the code.
  | { readonly where: string }
);

/** The code something was refused with; null when it was not. */
export async function refusedWith(meets: () => Promise<Outcome>): Promise<string | null> {
  const outcome = await meets();
  return outcome.ok ? null : outcome.error.code;
}

/** Does something so often that the next time must wait. */
export async function repeatedly(
  times: number,
  attempt: (count: number) => Promise<Outcome>,
): Promise<Outcome> {
  for (let count = 0; count < times; count += 1) await attempt(count);
  return attempt(times);
}

export async function accepted<T>(
  result: Promise<
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly code: string } }
  >,
): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}
