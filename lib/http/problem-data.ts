import type { Refusal, RefusalCode } from './refusals';

type Of<Code extends RefusalCode> = Extract<Refusal, { code: Code }>;

/** Refusals whose data programs read under other names than the rules do: amounts end in `Cents`. */
const presenters = {
  DEBTS_TO_SETTLE: ({ debts, total }: Of<'DEBTS_TO_SETTLE'>) => ({
    debts: debts.map(({ id, label, amount, dueOn }) => ({ id, label, amountCents: amount, dueOn })),
    totalCents: total,
  }),
} as const satisfies { readonly [Code in RefusalCode]?: (refusal: Of<Code>) => object };

type Presenters = typeof presenters;

type WithoutCode<R> = R extends unknown ? Omit<R, 'code'> : never;

/** What a problem of this code says besides the fields that every problem has. */
export type ProblemData<Code extends RefusalCode> = Code extends keyof Presenters
  ? ReturnType<Presenters[Code]>
  : WithoutCode<Of<Code>>;

/** The codes whose problems say more than every problem does. Codes that share one type carry nothing. */
export type CodeWithData = {
  [Code in RefusalCode]: [Of<Code>] extends [never]
    ? never
    : keyof ProblemData<Code> extends never
      ? never
      : Code;
}[RefusalCode];

/** The data of a refusal as programs read it. */
export function problemData(refusal: Refusal): object {
  const present = (presenters as Partial<Record<RefusalCode, (refusal: Refusal) => object>>)[refusal.code];
  if (present) return present(refusal);
  const { code: _, ...data } = refusal;
  return data;
}
