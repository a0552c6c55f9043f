import { utilityProfile } from '@/lib/utility/folder';

/** The two utilities whose figures the tests know, as their folders say them. */
export const profiles = { deso: utilityProfile('deso'), saeg: utilityProfile('saeg') };
