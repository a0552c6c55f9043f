import { type DatedRule, findRuleAt } from '@/lib/kernel/dated-rule';
import type { Cents } from '@/lib/kernel/money';
import type { Fault } from '@/lib/utility-files';
import type { Provision } from '../../provision';
import type { Competence } from '../../terms';
import { pathOfRule, type ReadTariff, type ServiceSource } from './read-tariff';

/** What the terms of agreements and the tariff both say: who grants how many installments, how many re-agreements, at what fee. */
export interface AgreementTerms {
  readonly authorities: readonly { readonly upTo: number; readonly authority: Competence['authority'] }[];
  readonly exceptionsBy: Competence['authority'] | null;
  readonly reagreements: { readonly atMost: number; readonly fee: Cents } | null;
}

/**
 * The tariff restates for customers what the utility's terms of agreements lay down: on the first day of each of its entries the
 * two say the same.
 */
export function agreementFaults(
  { services }: ReadTariff,
  agreements: DatedRule<AgreementTerms>,
): readonly Fault[] {
  return services
    .filter(({ service }) => service.asks.includes('AGREEMENT'))
    .flatMap((source) => [
      ...feeFaults(source, agreements),
      ...countFaults(source, agreements),
      ...levelFaults(source, agreements),
    ]);
}

const rules = 'as regras de parcelamento (regras.yaml)';

function feeFaults(source: ServiceSource, agreements: DatedRule<AgreementTerms>): readonly Fault[] {
  const fees = source.service.prices.filter(({ role }) => role === 'REAGREEMENT');
  return fees.flatMap((fee) =>
    differing(source, { rule: fee, key: 'valor', agreements }, (terms, value) => {
      const said = value.kind === 'AMOUNT' ? value.amount : null;
      return said === (terms.reagreements?.fee ?? null) ? null : `não é a taxa que ${rules} dizem nesta data`;
    }),
  );
}

function countFaults(source: ServiceSource, agreements: DatedRule<AgreementTerms>): readonly Fault[] {
  return source.service.preconditions.flatMap((rule) =>
    differing(source, { rule, key: 'no_maximo', agreements }, (terms, { check, atMost }) => {
      if (check !== 'AGREEMENT_COUNT' || atMost === terms.reagreements?.atMost) return null;
      return `não é o número de reparcelamentos que ${rules} dizem nesta data`;
    }),
  );
}

function levelFaults(source: ServiceSource, agreements: DatedRule<AgreementTerms>): readonly Fault[] {
  return source.service.competences.flatMap((rule) =>
    differing(source, { rule, key: 'quem', agreements }, (terms, level) => {
      const { authority, upToInstallments: upTo } = level;
      const known = terms.authorities.some((one) => one.authority === authority && one.upTo === upTo);
      if (known || (upTo === null && authority === terms.exceptionsBy)) return null;
      return `não é quem decide tantas parcelas: veja ${rules} nesta data`;
    }),
  );
}

interface Compared<T> {
  readonly rule: Provision<T>;
  readonly key: string;
  readonly agreements: DatedRule<AgreementTerms>;
}

/** A fault at each entry of a rule of which `contradiction` finds one in the terms of its first day. */
function differing<T>(
  source: ServiceSource,
  { rule, key, agreements }: Compared<T>,
  contradiction: (terms: AgreementTerms, value: T) => string | null,
): readonly Fault[] {
  return rule.rule.entries.flatMap(({ from, value }, index) => {
    const terms = findRuleAt(agreements, from);
    const message = terms.ok ? contradiction(terms.value.value, value) : null;
    const path = [...pathOfRule(source, rule.id), 'vigencias', index, key];
    return message ? [source.file.faultAt(path, message)] : [];
  });
}
