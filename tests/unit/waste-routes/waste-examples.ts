import { profiles } from '../../support/utilities';

const [entry] = profiles.saeg.wasteRoutes?.entries ?? [];
if (!entry) throw new Error('The folder has no waste routes');

/** The routes of the demonstration. */
export const wasteExamples = entry.value;
