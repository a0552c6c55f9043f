import type { Cents } from '@/lib/kernel/money';
import type {
  Applied,
  AskedDocument,
  ComputedDeadline,
  OpenDebt,
  QuoteAnswer,
  QuoteQuestion,
  QuoteRefusal,
  StepTerms,
} from '@/lib/service-tariff';
import { authorityInSentence } from '@/lib/staff';

/** What a service of the tariff is priced by, as it is told in a request; `service` is a code of the specification's. */
export type ServiceAnswers = Pick<
  QuoteQuestion,
  'service' | 'diameterMm' | 'adjustment' | 'brokenPavements' | 'daysCut'
>;

/**
 * What the service cost, demanded and promised on the day of the request, kept with it. `borrowed` says whose prices they
 * are; `documentsAtCounter`: what was not attached is brought to an office.
 */
export interface RequestTerms {
  readonly answer: QuoteAnswer;
  readonly steps: readonly Applied<StepTerms>[];
  readonly borrowed: Applied<string> | null;
  readonly documentsAtCounter: boolean;
}

/** Why a service of the tariff cannot be asked for now. */
export type TermsRefusal =
  | { readonly code: 'SERVICE_ANSWERS_MISSING'; readonly services: readonly string[] }
  | { readonly code: 'QUOTE_REFUSED'; readonly refusals: readonly QuoteRefusal[] }
  | { readonly code: 'WATER_NOT_CUT' }
  | { readonly code: 'DEBTS_TO_SETTLE'; readonly debts: readonly OpenDebt[]; readonly total: Cents };

/** Why the papers of a request are not enough. */
export type PapersRefusal =
  | { readonly code: 'DOCUMENTS_MISSING'; readonly titles: readonly string[] }
  | { readonly code: 'WRITTEN_REQUEST_MISSING'; readonly aboveMm: number };

/** The letter to the chief executive, among the documents of a request. */
export const writtenRequest = 'carta-ao-diretor-presidente';

export interface RequiredPaper {
  readonly id: string;
  readonly title: string;
}

/**
 * The papers that are asked for on the day, the written request for a larger diameter first: those of everybody, and of urban
 * premises unless the rural paper stands in their place.
 */
export function requiredPapers({ answer }: Pick<RequestTerms, 'answer'>): readonly RequiredPaper[] {
  const letter = {
    id: writtenRequest,
    title: `Pedido por escrito ao ${authorityInSentence('CHIEF_EXECUTIVE')}`,
  };
  return [...(needsWrittenRequest(answer) ? [letter] : []), ...answer.documents.filter(isRequired)].map(
    ({ id, title }) => ({ id, title }),
  );
}

/** Every paper that may be attached, those of a proxy or of rural premises too; waived ones are left out. */
export function possiblePapers(terms: Pick<RequestTerms, 'answer'>): readonly RequiredPaper[] {
  const required = requiredPapers(terms);
  const others = terms.answer.documents.filter(
    ({ id, value }) => value.demand !== 'WAIVED' && !required.some((paper) => paper.id === id),
  );
  return [...required, ...others.map(({ id, title }) => ({ id, title }))];
}

/**
 * What is asked for and none of the files is said to be. Where the paper of rural premises is attached, that of urban ones is not
 * missing. Source: tarifa de serviços, Ligação de ramal de esgoto, item I.
 */
export function missingPapers(
  terms: Pick<RequestTerms, 'answer'>,
  files: readonly { readonly document: string | null }[],
): readonly RequiredPaper[] {
  const attached = (id: string) => files.some(({ document }) => document === id);
  const idsOf = (whose: AskedDocument['whose']) =>
    terms.answer.documents.filter((document) => document.whose === whose).map(({ id }) => id);
  const instead = idsOf('RURAL').some(attached) ? idsOf('URBAN') : [];
  return requiredPapers(terms).filter(({ id }) => !attached(id) && !instead.includes(id));
}

/** Files with the paper each is said to be; what the terms do not name is no paper of theirs. */
export function knownPapers<File extends { readonly document: string | null }>(
  terms: Pick<RequestTerms, 'answer'> | null,
  files: readonly File[],
): readonly File[] {
  const papers = terms ? possiblePapers(terms) : [];
  return files.map((file) => {
    const known = papers.some(({ id }) => id === file.document);
    return known ? file : { ...file, document: null };
  });
}

/**
 * Only requests with all their documents are served: each is attached, or will be brought to an office. The written request
 * for a larger diameter is decided on before anything else, so it has to be attached. Source: tarifa de serviços, Ligação de ramal de
 * esgoto, itens I e II.
 */
export function papersRefusal(
  terms: RequestTerms,
  files: readonly { readonly document: string | null }[],
): PapersRefusal | null {
  const missing = missingPapers(terms, files);
  if (missing.some(({ id }) => id === writtenRequest)) {
    const aboveMm = terms.answer.competence?.value.aboveDiameterMm ?? 0;
    return { code: 'WRITTEN_REQUEST_MISSING', aboveMm };
  }
  if (missing.length === 0 || terms.documentsAtCounter) return null;
  return { code: 'DOCUMENTS_MISSING', titles: missing.map(({ title }) => title) };
}

/** Whether somebody above the counter decides first, by the diameter. */
export function needsWrittenRequest({ competence }: Pick<QuoteAnswer, 'competence'>): boolean {
  return competence !== null && competence.value.aboveDiameterMm !== null;
}

/** The customer's own term, at whose end the request is extinct; null where there is none. */
function lapseDeadline({ answer }: Pick<RequestTerms, 'answer'>): ComputedDeadline | null {
  return answer.deadlines.find(({ party, start }) => party === 'CUSTOMER' && start === 'REQUEST') ?? null;
}

/** Whether the customer asks for the inspection by himself; else it is asked for with the request. */
export function customerAsksInspection(terms: Pick<RequestTerms, 'answer'>): boolean {
  return terms.answer.inspectionRequired && lapseDeadline(terms) !== null;
}

function isRequired({ value, whose }: AskedDocument): boolean {
  const asked = whose === 'ALWAYS' || whose === 'URBAN';
  return asked && value.demand === 'ASKED' && value.paper;
}
