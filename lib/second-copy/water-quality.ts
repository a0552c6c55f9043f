import { civilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import type { QualityParameter } from './bill';

/** What each parameter must be for the water to be fit to drink, as a bill says it. */
type PotabilityStandard = Readonly<Record<QualityParameter, string>>;

const standard: PotabilityStandard = {
  TURBIDITY: 'até 5,0 uT',
  COLOR: 'até 15 uH',
  CHLORINE: '0,2 a 5,0 mg/L',
  FLUORIDE: 'até 1,5 mg/L',
  TOTAL_COLIFORMS: 'ausência em 100 mL*',
  ESCHERICHIA_COLI: 'ausência em 100 mL',
};

/** The standard of drinking water in force; its limits for these parameters stayed the same from act to act. */
export const potability = dated('potability', [
  {
    from: civilDate('2011-12-14'),
    value: standard,
    source: { act: 'Portaria MS 2.914/2011' },
  },
  {
    from: civilDate('2017-10-03'),
    value: standard,
    source: { act: 'Portaria de Consolidação MS 5/2017, Anexo XX' },
  },
  {
    from: civilDate('2021-05-07'),
    value: standard,
    source: { act: 'Portaria GM/MS 888/2021' },
  },
]);
