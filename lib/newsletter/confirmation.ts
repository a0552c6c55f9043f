import { confirmationTerm, secondsOf } from '@/lib/keeping';

/** For how long the link of a confirmation works. */
export const confirmationHours = secondsOf(confirmationTerm) / 3_600;
