import { formatDate } from '@/lib/format';
import { type CivilDate, civilDate } from '@/lib/kernel/civil-date';

const act = 'Lei 13.709/2018';
const inForceFrom = civilDate('2020-09-18');

/**
 * The law on personal data as it is cited on a day, with the place in it: before it was in force this portal already follows it, and
 * says so. Source: Lei 13.709/2018, art. 65, II; Lei 14.058/2020, which left out the later day of Medida Provisória 959/2020.
 */
export function dataProtectionLawOn(on: CivilDate, place?: string): string {
  const cited = place === undefined ? act : `${act}, ${place}`;
  return on >= inForceFrom
    ? cited
    : `${cited}, que este portal já segue e que vale a partir de ${formatDate(inForceFrom)}`;
}
