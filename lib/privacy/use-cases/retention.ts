import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import { deleteOldRequests, eraseAddresses } from '../repository/retention';

/** The address a request about data came from, and later the request, from its answer: until then it waits. */
export const privacyForgetting = {
  ACCESS: [inAgedBatches(eraseAddresses)],
  PRIVACY_REQUEST: [inAgedBatches(deleteOldRequests)],
} satisfies Forgetting;
