import 'server-only';
import type { Forgetting } from '@/lib/keeping';
import { forgetUnconfirmed } from './leave';

/** Addresses that nobody confirmed, whose own last hour was written with them. */
export const newsForgetting = { UNCONFIRMED_NEWS: [() => forgetUnconfirmed()] } satisfies Forgetting;
