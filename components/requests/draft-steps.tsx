import type { ReactNode } from 'react';
import { PageBody } from '@/components/layout/page-body';
import type { Crumb } from '@/components/ui/breadcrumbs';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import type { FormAction } from '@/lib/http/form-state';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { OpenRequestDemands, RequestSpecification } from '@/lib/requests';
import { possiblePapers, type RequestDraft } from '@/lib/requests';
import { DraftCheck, type DraftTerms } from './draft-check';
import { FilesForm } from './files-form';
import { RequestForm } from './request-form';
import type { ChosenService } from './service-fields';

interface DraftProps {
  crumbs: readonly Crumb[];
  draft: RequestDraft;
  specification: RequestSpecification;
}

/** The first step come back to: what was told, to be changed. */
export function DetailsStep({
  crumbs,
  draft,
  specification,
  action,
  demands,
  chosen,
}: DraftProps & { action: FormAction; demands: OpenRequestDemands | null; chosen: ChosenService | null }) {
  return (
    <DraftStep
      current={1}
      crumbs={crumbs}
      title="Mudar os dados"
      lead="As fotos e os documentos já anexados continuam."
    >
      <RequestForm
        action={action}
        specification={specification}
        details={draft.details}
        demands={demands}
        chosen={chosen}
        answers={draft.answers}
      />
    </DraftStep>
  );
}

/** The second step: photos and documents. `path` is where the draft is checked. */
export function FilesStep({
  crumbs,
  draft,
  attach,
  detach,
  path,
  terms,
}: Omit<DraftProps, 'specification'> & {
  terms: DraftTerms;
  attach: FormAction;
  detach: (form: FormData) => Promise<void>;
  path: string;
}) {
  return (
    <DraftStep
      current={2}
      crumbs={crumbs}
      title="Fotos e documentos"
      lead="Se quiser, mande fotos do lugar ou documentos. Só a equipe do atendimento os vê."
    >
      <FilesForm
        attach={attach}
        detach={detach}
        attachments={draft.attachments}
        papers={terms?.ok ? possiblePapers(terms.value) : []}
      />
      <ButtonLink href={path}>Continuar</ButtonLink>
    </DraftStep>
  );
}

/** The last step: everything once more, and the button that sends it. */
export function CheckStep({
  crumbs,
  ...check
}: DraftProps & {
  action: FormAction;
  expectedOn: CivilDate | null;
  terms: DraftTerms;
  lapsesOn: CivilDate | null;
  path: string;
}) {
  return (
    <DraftStep
      current={3}
      crumbs={crumbs}
      title="Confira antes de enviar"
      lead="Depois de enviar, você recebe o protocolo na tela e por e-mail."
    >
      <DraftCheck {...check} />
    </DraftStep>
  );
}

interface DraftStepProps {
  current: 1 | 2 | 3;
  crumbs: readonly Crumb[];
  title: string;
  lead: string;
  children: ReactNode;
}

function DraftStep({ current, crumbs, title, lead, children }: DraftStepProps) {
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading above={<Steps current={current} total={3} />} title={title} lead={lead} />
      {children}
    </PageBody>
  );
}
