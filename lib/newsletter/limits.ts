import { confirmationTerm, secondsOf } from '@/lib/keeping';

/** For how long the link of a confirmation works. */
export const confirmationHours = secondsOf(confirmationTerm) / 3_600;

/** How often news may be asked for: from one client in an hour, and for one mail address in a day. */
export const askingLimits = { fromClientHourly: 10, forEmailDaily: 3 } as const;
