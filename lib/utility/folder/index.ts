import { oncePerUtility, UtilityFilesError, utilityIds } from '@/lib/utility-files';
import type { UtilityProfile } from '../profile';
import { readUtility } from './read-utility';

export { missingPictures, pictureNames, readPicture } from './pictures';
export { readUtility, type UtilityReading } from './read-utility';

/** The profile of a utility, read once in a process. Throws UtilityFilesError with every fault of its files. */
export const utilityProfile: (id: string) => UtilityProfile = oncePerUtility((id) => {
  const reading = readUtility(id);
  if (!reading.ok) throw new UtilityFilesError(reading.error);
  return reading.value.profile;
});

/** The profiles of all utilities there are. */
export function utilityProfiles(): readonly UtilityProfile[] {
  return utilityIds().map(utilityProfile);
}
