import type { CardCompany, CardPaymentTerms } from '@/lib/card-payments/utility-terms';
import type { CollectionTerms, PixTerms } from '@/lib/collection/utility-terms';
import { demonstration } from '@/lib/demonstration';
import { buildEnv, env } from '@/lib/env';
import { type CivilDate, todayIn } from '@/lib/kernel/civil-date';
import { atTime, type CivilDateTime, nowIn } from '@/lib/kernel/civil-date-time';
import { systemClock } from '@/lib/kernel/clock';
import { findRuleAt, ruleAt } from '@/lib/kernel/dated-rule';
import { utilityProfile } from './folder';
import type { UtilityProfile } from './profile';

/** The utility this deployment serves (`UTILITY`): one deployment, one utility. */
export function currentUtility(): UtilityProfile {
  const { UTILITY, UTILITY_TAX_ID } = buildEnv();
  const profile = utilityProfile(UTILITY);
  return { ...profile, taxId: profile.taxId ?? UTILITY_TAX_ID ?? null };
}

/** The civil date at the utility's place; the demonstration's own date when it runs. */
export function utilityToday(): CivilDate {
  return demonstration?.date ?? todayIn(currentUtility().timeZone, systemClock);
}

/** The minute by the clock of the utility's place; the demonstration's clock stands still at ten in the morning. */
export function utilityNow(): CivilDateTime {
  if (demonstration) return atTime(demonstration.date, '10:00');
  return nowIn(currentUtility().timeZone, systemClock);
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

/**
 * To whom a Pix goes on a day; null when there is none. The demonstration takes the profile's documentation key and never
 * the environment's: nothing of it can be paid.
 */
export function pixTerms(on: CivilDate): PixTerms | null {
  const utility = currentUtility();
  if (demonstration) {
    const rule = utility.pix && findRuleAt(utility.pix, on);
    return rule?.ok ? rule.value.value : null;
  }
  const { PIX_KEY: key, PIX_MERCHANT_NAME: name, PIX_CITY: city } = env();
  return key
    ? { key, merchantName: name ?? utility.pixName, merchantCity: city ?? utility.address.city }
    : null;
}

/** The utility's CNPJ: by the profile, or by the environment where the sources do not name it. */
export function utilityTaxId(): string | null {
  return currentUtility().taxId ?? env().UTILITY_TAX_ID ?? null;
}

/** The company that stands in for a real one in the demonstration: its pages are this portal's own. */
const demonstrationCompany: CardCompany = {
  id: 'demonstracao',
  name: 'Empresa de Cartões (demonstração)',
  collectorId: 9001,
  payUrl: '/empresa-demonstracao',
};

/** How cards are taken on a day. A company without a secret in the environment cannot be trusted, and is not offered. */
export function cardPaymentTerms(on: CivilDate): CardPaymentTerms {
  const terms = ruleAt(currentUtility().cardPayments, on).value;
  const companies = demonstration ? [demonstrationCompany] : terms.companies;
  const { CARD_COMPANY_SECRETS: secrets } = env();
  return { ...terms, companies: companies.filter((company) => secrets.has(company.id)) };
}

/** The origins customers who pay by card are sent to on a day; this portal's own is not among them. */
export function cardCompanyOrigins(on: CivilDate): readonly string[] {
  const { companies } = cardPaymentTerms(on);
  return companies
    .filter(({ payUrl }) => !payUrl.startsWith('/'))
    .map(({ payUrl }) => new URL(payUrl).origin);
}
