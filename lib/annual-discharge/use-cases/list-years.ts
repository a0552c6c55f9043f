import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { database } from '@/lib/db/client';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { currentUtility } from '@/lib/utility/current';
import { assessYear, yearsToOffer } from '../assess-year';
import type { DischargeRecord } from '../discharge';
import type { YearAssessment } from '../reasons';
import { findDischarges } from '../repository/discharges';
import { consumersOf, idsOf } from './consumers';
import { findDischargeRecords } from './find-records';

/** A year with its declaration once issued, and how it stands on the day. */
export interface DischargeYear {
  readonly year: number;
  readonly issued: DischargeRecord | null;
  readonly assessment: YearAssessment;
}

/** The years a customer may ask about, newest first, and `asked` too wherever it lies. */
export async function listDischargeYears(
  scope: AccountScope,
  asOf: CivilDate,
  asked?: number,
): Promise<readonly DischargeYear[]> {
  const consumerIds = idsOf(consumersOf(await getAccount(scope)));
  const [records, discharges] = await Promise.all([
    findDischargeRecords(database(), scope, consumerIds),
    findDischarges(database(), scope, consumerIds),
  ]);
  const rule = currentUtility().annualDischarge;
  const offered = [...yearsToOffer(records, { asOf, rule }), ...discharges.map(({ baseYear }) => baseYear)];
  const years = new Set(asked === undefined ? offered : [...offered, asked]);
  return [...years]
    .toSorted((a, b) => b - a)
    .map((year) => ({
      year,
      issued: discharges.find((discharge) => discharge.baseYear === year) ?? null,
      assessment: assessYear(records, { year, asOf, rule }),
    }));
}
