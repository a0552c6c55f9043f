import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import { deleteOldDrafts } from '../repository/drafts';
import * as repository from '../repository/retention';

/** Files are large: so many are taken away at once. */
const filesAtOnce = 100;

/**
 * Questions by protocol and the addresses that requests came from; what was told in a request, with its files, from its
 * closing; and a request for registration that was worked. A request keeps its protocol, its service and its steps.
 */
export const requestForgetting = {
  ACCESS: [
    inAgedBatches(repository.deleteOldLookups),
    inAgedBatches(repository.eraseRequestAddresses),
    inAgedBatches(repository.eraseRegistrationAddresses),
  ],
  REQUEST: [
    inAgedBatches(repository.deleteOldAttachments, filesAtOnce),
    inAgedBatches(repository.eraseOldDetails),
  ],
  REGISTRATION: [inAgedBatches(repository.deleteOldRegistrations)],
  REQUEST_DRAFT: [inAgedBatches(deleteOldDrafts, filesAtOnce)],
} satisfies Forgetting;
