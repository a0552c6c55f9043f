import { asksDemonstration, environmentProblems } from '@/lib/env';
import { defaultUtility, utilityIds } from '@/lib/utility-files';
import { utilityProfile } from './folder';

type Values = Record<string, string | undefined>;

/**
 * Every setting that is missing or wrong, one line each, empty when the portal may start. A utility whose folder names no
 * CNPJ or FEBRABAN code must be given them by the environment; its demonstration does without.
 */
export function startProblems(values: Values): readonly string[] {
  return [...environmentProblems(values), ...leftToTheEnvironment(values)];
}

function leftToTheEnvironment(values: Values): readonly string[] {
  const { UTILITY: id = defaultUtility() } = values;
  if (asksDemonstration(values) || !utilityIds().includes(id)) return [];
  const { shortName, taxId, collection } = utilityProfile(id);
  const needed = [
    ...(taxId === null ? ['UTILITY_TAX_ID'] : []),
    ...(collection === null ? ['FEBRABAN_COMPANY_CODE', 'FEBRABAN_MODULUS'] : []),
  ];
  return needed
    .filter((name) => !values[name])
    .map((name) => `- ${name}: as fontes da ${shortName} não o dizem, informe-o aqui`);
}
