import type { CivilDate } from '@/lib/kernel/civil-date';
import type { PersonalClaim } from './claim';
import { type PurposeId, purposes } from './purposes';
import { howLong } from './rows';

/** What is kept for a purpose, why and for how long, in the customer's words. */
export interface KeptData {
  readonly what: string;
  readonly why: string;
  readonly howLong: string;
}

/** What these claims keep, purpose by purpose, with the terms in force on a day. */
export function keptData(claims: readonly PersonalClaim[], asOf: CivilDate): readonly KeptData[] {
  const ids = Object.keys(purposes) as PurposeId[];
  return ids.map((id) => ({
    ...purposes[id],
    howLong: howLong(
      claims.filter(({ purpose }) => purpose === id).map(({ kept }) => kept),
      asOf,
    ),
  }));
}
