import type { CivilDate } from '@/lib/kernel/civil-date';
import { provisionAt } from './apply';
import type { Service } from './service';

/**
 * Whether the service waits for an inspection: always, or where the cut has lasted the days that the text sets or more. A cut
 * of unknown length is taken to need one.
 */
export function requiresInspection(
  { inspection }: Pick<Service, 'inspection'>,
  { on, daysCut }: { readonly on: CivilDate; readonly daysCut: number | null },
): boolean {
  if (!inspection) return false;
  const { fromDaysCut } = provisionAt(inspection, on).value;
  return fromDaysCut === null || daysCut === null || daysCut >= fromDaysCut;
}
