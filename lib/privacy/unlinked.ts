import { type UnlinkedData, unlinked } from '@/lib/keeping';
import { allPersonal } from './all-claims';

/** What the portal keeps and does not show among a person's own data, with the reasons. */
export const unlinkedData: readonly UnlinkedData[] = Object.entries(unlinked)
  .filter(([id]) => allPersonal.some(({ place }) => place === id))
  .map(([, data]) => data);
