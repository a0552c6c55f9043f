import 'server-only';
import { inAgedBatches } from '@/lib/db/forget';
import type { Forgetting } from '@/lib/keeping';
import { deleteOldAskings } from '../repository/askings';
import { forgetUnconfirmed } from './leave';

/** Addresses that nobody confirmed, whose own last hour was written with them, and from where news were asked for. */
export const newsForgetting = {
  UNCONFIRMED_NEWS: [() => forgetUnconfirmed()],
  NEWS_ASKING: [inAgedBatches(deleteOldAskings)],
} satisfies Forgetting;
