import { z } from 'zod';
import { code, group, source, text } from '@/lib/utility-files';
import type { Shared } from './entries';
import { demandEntry } from './service-lists';

/** Which text a service cites is known in the service alone: what is shared names an act. */
const byAct = (entry: { readonly source: unknown }) => entry.source !== undefined;

const nothing: Pick<Shared, 'texts' | 'sources'> = { texts: new Map(), sources: new Map() };

/** What several services of a tariff say in the same words: texts, acts, and what a law asks of a document from a day on. */
export const sharedFile = group({
  textos: z.record(code, text()).optional(),
  fontes: z.record(code, source).optional(),
  exigencias: z
    .record(code, demandEntry(nothing).refine(byAct, 'falta “fonte”: aqui não se cita o texto'))
    .optional(),
}).transform(
  ({ textos = {}, fontes = {}, exigencias = {} }): Shared => ({
    texts: new Map(Object.entries(textos)),
    sources: new Map(Object.entries(fontes)),
    demands: new Map(Object.entries(exigencias)),
  }),
);
