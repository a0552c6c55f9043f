import { notFound } from 'next/navigation';
import { type Asker, findSpecification } from '@/lib/requests';
import { detailsForm, withAnswers } from '@/lib/requests/schema';
import { findRequestChoices, requestCatalogue } from '@/lib/requests/use-cases';
import type { OpenRequestDemands, RequestSpecification } from '@/lib/utility';
import { utilityToday } from '@/lib/utility/current';

/** What is asked for: a specification of the catalogue, as one of the services of the tariff where it has any. */
export interface Asked {
  readonly specification: string;
  readonly service: string | null;
}

/** What only somebody who did not enter has to tell; null for a customer, of whom it is on file. */
export function demandsOf(asker: Asker, { open }: RequestSpecification): OpenRequestDemands | null {
  return asker.kind === 'PUBLIC' ? open : null;
}

/**
 * What the first step asks: the form of the specification, with the boxes of the chosen service; and whether photos or papers
 * are asked for after it.
 */
export async function formFor(asker: Asker, { specification: code, service }: Asked) {
  const asOf = utilityToday();
  const specification = findSpecification(requestCatalogue(asOf), code, asker.kind)?.specification;
  if (!specification) notFound();
  const { chosen } = await findRequestChoices(asker, specification, { code: service, asOf });
  const details = detailsForm(demandsOf(asker, specification));
  return {
    form: withAnswers(details, chosen && { ...chosen, requestedOn: asOf }),
    asksFiles: specification.asksFiles || (chosen !== null && chosen.service.documents.length > 0),
  };
}
