import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageBody } from '@/components/layout/page-body';
import { AlreadyOpen } from '@/components/requests/already-open';
import { RequestForm } from '@/components/requests/request-form';
import { ServiceDoors } from '@/components/requests/service-doors';
import { ServiceInShort } from '@/components/requests/service-in-short';
import { SpecificationLead } from '@/components/requests/specification-lead';
import { TermsRefusalNotice } from '@/components/requests/terms-refusal';
import type { Crumb } from '@/components/ui/breadcrumbs';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import { firstOf, type PageQuery } from '@/lib/http/query';
import type { RequestSpecification, RequestType } from '@/lib/requests';
import { type Asker, findSpecification } from '@/lib/requests';
import {
  findOpenRequest,
  findRequestChoices,
  type RequestChoices,
  requestCatalogue,
  tellSpecification,
} from '@/lib/requests/use-cases';
import type { ToldSpecification } from '@/lib/service-tariff';
import { utilityToday } from '@/lib/utility/current';
import { keepDraft } from './actions';
import { demandsOf } from './asking';
import { type WhoAsks, wizardOf } from './wizard';

interface Start {
  readonly who: WhoAsks;
  readonly code: string;
  readonly query: PageQuery;
  readonly crumbs: (type: RequestType) => readonly Crumb[];
  /** What stands below the form. */
  readonly children?: ReactNode;
}

/** The first step of asking for a specification: which of its services, and what is told about it. */
export async function renderStart({ who, code, query, crumbs, children }: Start) {
  const { startPath, asker: askerFor } = wizardOf(who);
  const asker = await askerFor(startPath(code));
  const asOf = utilityToday();
  const found = findSpecification(requestCatalogue(asOf), code, who);
  if (!found) notFound();
  const { type, specification } = found;
  const open = await findOpenRequest(asker, code);
  const service = firstOf((await query).servico) ?? null;
  const choices = await findRequestChoices(asker, specification, { code: service, asOf });
  const told = tellSpecification(asChosen(specification, choices), asOf);
  return (
    <PageBody width="text" breadcrumbs={crumbs(type)}>
      <PageHeading
        above={!open && <Steps current={1} total={3} />}
        title={choices.chosen?.service.title ?? specification.title}
        lead={<SpecificationLead specification={specification} told={told} />}
      />
      {open ? <AlreadyOpen request={open} /> : <Asking {...{ asker, specification, choices, told }} />}
      {children}
    </PageBody>
  );
}

/** The request as the one service that was chosen of several. */
function asChosen(specification: RequestSpecification, { chosen }: RequestChoices): RequestSpecification {
  return chosen ? { ...specification, services: [chosen.service.code] } : specification;
}

interface AskingProps {
  asker: Asker;
  specification: RequestSpecification;
  choices: RequestChoices;
  told: ToldSpecification;
}

/** What stands in the way, else which of several services, else the form of the chosen one. */
function Asking({ asker, specification, told, choices: { services, chosen, refusal } }: AskingProps) {
  const { code } = specification;
  if (refusal) return <TermsRefusalNotice refusal={refusal} />;
  if (services.length > 1 && !chosen)
    return <ServiceDoors services={services} told={told} path={wizardOf(asker.kind).startPath(code)} />;
  const asked = { specification: code, service: chosen?.service.code ?? null };
  return (
    <>
      {chosen && <ServiceInShort code={chosen.service.code} told={told} />}
      <RequestForm
        action={keepDraft.bind(null, { who: asker.kind, ...asked })}
        specification={specification}
        details={null}
        demands={demandsOf(asker, specification)}
        chosen={chosen}
      />
    </>
  );
}
