import { RequestForm } from '@/components/requests/request-form';
import { ServiceDoors } from '@/components/requests/service-doors';
import { TermsRefusalNotice } from '@/components/requests/terms-refusal';
import type { RequestChoices } from '@/lib/requests/use-cases';
import type { RequestSpecification } from '@/lib/utility';
import { keepDraft } from '../../actions';

interface AskingProps {
  specification: RequestSpecification;
  choices: RequestChoices;
}

/** What stands in the way, else which of several services, else the form of the chosen one. */
export function Asking({ specification, choices: { services, chosen, refusal } }: AskingProps) {
  const { code, asksFiles } = specification;
  if (refusal) return <TermsRefusalNotice refusal={refusal} />;
  if (services.length > 1 && !chosen)
    return <ServiceDoors services={services} path={`/solicitacoes/nova/${code}`} />;
  const hasPapers = chosen !== null && chosen.service.documents.length > 0;
  const asking = { specification: code, service: chosen?.service.code ?? null };
  return (
    <RequestForm
      action={keepDraft.bind(null, { ...asking, asksFiles: asksFiles || hasPapers })}
      specification={specification}
      details={null}
      demands={null}
      chosen={chosen}
    />
  );
}
