import { demonstration } from '@/lib/demonstration';
import { buildEnv, env } from '@/lib/env';
import { type CivilDate, todayIn } from '@/lib/kernel/civil-date';
import { systemClock } from '@/lib/kernel/clock';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { profiles } from '.';
import type { CollectionTerms, UtilityProfile } from './profile';

/** The utility this deployment serves (`UTILITY`): one deployment, one utility. */
export function currentUtility(): UtilityProfile {
  const { UTILITY, UTILITY_TAX_ID } = buildEnv();
  const profile = profiles[UTILITY];
  return { ...profile, taxId: profile.taxId ?? UTILITY_TAX_ID ?? null };
}

/** The civil date at the utility's place; the demonstration's own date when it runs. */
export function utilityToday(): CivilDate {
  return demonstration?.date ?? todayIn(currentUtility().timeZone, systemClock);
}

/** What the demonstration of a utility without a FEBRABAN code uses: no company has four zeros, so no bank takes it. */
const unassignedCollection: CollectionTerms = { companyCode: '0000', modulus: 11 };

/** How payment codes are built on a day: by the profile, or by the environment where the sources name no FEBRABAN code. */
export function collectionTerms(on: CivilDate): CollectionTerms {
  const { collection } = currentUtility();
  if (collection) return ruleAt(collection, on).value;
  const { FEBRABAN_COMPANY_CODE: companyCode, FEBRABAN_MODULUS: modulus } = env();
  if (demonstration) return unassignedCollection;
  if (!companyCode || !modulus) throw new Error('FEBRABAN_COMPANY_CODE and FEBRABAN_MODULUS are not set');
  return { companyCode, modulus: modulus === '10' ? 10 : 11 };
}
