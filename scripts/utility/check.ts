import { readUtility } from '@/lib/utility/folder';
import { type Fault, utilityIds, utilityPath } from '@/lib/utility-files';
import { checks } from './checks';

/** All that is missing or contradictory in a utility's folder; empty when it can serve. */
export function utilityFaults(id: string): readonly Fault[] {
  if (!utilityIds().includes(id))
    return [{ file: utilityPath(id), line: 1, column: 1, message: 'esta pasta não existe' }];
  const reading = readUtility(id);
  if (!reading.ok) return reading.error;
  return Object.values(checks).flatMap((check) => check(reading.value));
}
