import { formatMoney, formatPercent } from '@/lib/format';
import type { TariffTerms } from '@/lib/service-tariff';
import { tariffTerms } from '@/lib/service-tariff/folder';
import { authorityInSentence } from '@/lib/staff';
import type { utilityProfile } from '@/lib/utility/folder';
import { type RuleRow, rowsOf } from './rule-rows';

type UtilityProfile = ReturnType<typeof utilityProfile>;
type Value<Rule> = Rule extends { readonly entries: readonly { readonly value: infer Of }[] } ? Of : never;
type Terms<Key extends keyof UtilityProfile> = Value<NonNullable<UtilityProfile[Key]>>;

/** Every dated rule of a utility, in words, with its source. */
export function utilityRules(utility: UtilityProfile): readonly RuleRow[] {
  const { collection, pix, wasteRoutes } = utility;
  const tariff = tariffTerms(utility.id);
  return [
    ...rowsOf('Late charges', utility.lateCharges, lateCharges),
    ...rowsOf('Debt statement', utility.statement, statement),
    ...(collection ? rowsOf('Collection code', collection, collectionCode) : []),
    ...(pix
      ? rowsOf('Pix of the demonstration', pix, ({ merchantName }) => `paid to "${merchantName}"`)
      : []),
    ...rowsOf('Card payments', utility.cardPayments, cardPayments),
    ...rowsOf('Installments', utility.installments, installments),
    ...rowsOf('Consumption', utility.consumption, consumption),
    ...rowsOf('Second copy', utility.secondCopy, secondCopy),
    ...rowsOf('Annual discharge', utility.annualDischarge, annualDischarge),
    ...rowsOf('Due date', utility.dueDate, dueDate),
    ...rowsOf('Request catalogue', utility.requests, requests),
    ...(tariff ? rowsOf('Service tariff', tariff, serviceTariff) : []),
    ...(wasteRoutes ? rowsOf('Waste routes', wasteRoutes, () => 'by neighbourhood and street') : []),
  ];
}

function lateCharges(terms: Terms<'lateCharges'>): string {
  const counted = terms.interestMode === 'calendar-month' ? 'a calendar month' : 'a month, by the day';
  const index = terms.indexSeries ? `correction by the series ${terms.indexSeries}` : 'no correction';
  return [
    `fine ${formatPercent(terms.fine)}`,
    `interest ${formatPercent(terms.monthlyInterest)} ${counted}`,
    index,
    `collection lag ${terms.collectionLagDays} days, grace ${terms.graceBusinessDays} business days`,
  ].join('; ');
}

function statement({ validityDays, paidBillsShownForDays }: Terms<'statement'>): string {
  return `payable for ${validityDays} days; paid bills listed for ${paidBillsShownForDays} days`;
}

function collectionCode({ companyCode, modulus }: Terms<'collection'>): string {
  return `company ${companyCode}, modulus ${modulus}`;
}

function cardPayments(terms: Terms<'cardPayments'>): string {
  const { attemptMinutes, callbackToleranceSeconds, companies } = terms;
  const named = companies.map(({ name }) => name).join(', ') || 'no company';
  return `an attempt lasts ${attemptMinutes} min; messages signed within ${callbackToleranceSeconds} s; ${named}`;
}

function installments(terms: Terms<'installments'>): string {
  const { downPayment, monthlyInterest, maxInstallments, minimumDebt, authorities, reagreements } = terms;
  const entry = terms.downPaymentIsFirst ? 'the first of them' : 'before them';
  return [
    `entry ${formatPercent(downPayment)}, ${entry}`,
    `interest ${formatPercent(monthlyInterest)} a month`,
    `at most ${maxInstallments}`,
    ...(minimumDebt ? [`a debt of at least ${formatPercent(minimumDebt)} of the minimum wage`] : []),
    ...authorities.map(({ upTo, authority }) => `up to ${upTo} by the ${authorityInSentence(authority)}`),
    ...(reagreements ? [reagreed(reagreements)] : []),
  ].join('; ');
}

function reagreed({ atMost, withinMonths, fee }: NonNullable<Terms<'installments'>['reagreements']>): string {
  return `${atMost} re-agreements in ${withinMonths} months, ${formatMoney(fee)} each`;
}

function consumption({ average, minimumM3, unusual }: Terms<'consumption'>): string {
  return [
    `average of the latest ${average.window} months that count, none older than ${average.reach}`,
    `minimum ${minimumM3} m³ a dwelling unit`,
    `high above ${unusual.highAboveM3} m³ and from ${formatPercent(unusual.highTimes)} of the average`,
    `low to ${formatPercent(unusual.lowShare)} of an average of ${unusual.lowAverageM3} m³ or more`,
  ].join('; ');
}

function secondCopy({ settlementBusinessDays, banks }: Terms<'secondCopy'>): string {
  const named = banks.map(({ name }) => name).join(', ') || 'no bank named';
  return `settled within ${settlementBusinessDays} business days; ${named}`;
}

function annualDischarge({ yearOfBill, monthsToClose }: Terms<'annualDischarge'>): string {
  const by = yearOfBill === 'DUE_DATE' ? 'due date' : 'reference month';
  return `a year by ${by}, closed on the first day of month ${monthsToClose} after it`;
}

function dueDate({ days, monthsBetweenChanges, minimumNoticeDays }: Terms<'dueDate'>): string {
  return `${days.join(', ')}; one change in ${monthsBetweenChanges} months; more than ${minimumNoticeDays} days ahead`;
}

function requests(types: Terms<'requests'>): string {
  const specifications = types.flatMap((type) => type.specifications);
  return `${types.length} types, ${specifications.length} specifications`;
}

function serviceTariff({ tariff, omits, note }: TariffTerms): string {
  const services = tariff.services.filter(({ code }) => !omits.includes(code));
  const whose = note === null ? 'its own' : note;
  return `${services.length} services; ${whose}`;
}
