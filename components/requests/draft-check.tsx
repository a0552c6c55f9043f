import { ActionForm } from '@/components/forms/action-form';
import { Actions, Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { type SummaryItem, SummaryList } from '@/components/ui/summary-list';
import { formatAccountNumber, formatDate, formatPhones, formatTaxId } from '@/lib/format';
import type { FormAction } from '@/lib/http/form-state';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { RequestSpecification } from '@/lib/requests';
import {
  type Attachment,
  missingPapers,
  placeLine,
  type RequestDetails,
  type RequestDraft,
  type RequestTerms,
  requiredPapers,
  writtenRequest,
} from '@/lib/requests';
import { TermsRefusalNotice } from './terms-refusal';
import { LapseNotice, PaperList, TermsView } from './terms-view';

type TermsRefusal = Parameters<typeof TermsRefusalNotice>[0]['refusal'];

/** What a service of the tariff would cost and demand, or why it cannot be asked for now; null where the tariff is silent. */
export type DraftTerms = { ok: true; value: RequestTerms } | { ok: false; error: TermsRefusal } | null;

interface DraftCheckProps {
  action: FormAction;
  draft: RequestDraft;
  specification: RequestSpecification;
  expectedOn: CivilDate | null;
  terms: DraftTerms;
  lapsesOn: CivilDate | null;
  /** Where the draft lives: its parts are changed below it. */
  path: string;
}

/** Everything that will be sent, to be checked, with a way to change each part; then the button that sends it. */
export function DraftCheck({ draft, specification, expectedOn, path, ...sending }: DraftCheckProps) {
  const { terms } = sending;
  const hasFiles = specification.asksFiles || (terms?.ok && requiredPapers(terms.value).length > 0);
  const service = terms?.ok ? terms.value.answer.service.title : specification.title;
  return (
    <>
      <SummaryList
        items={[
          { term: 'Serviço', value: service },
          ...(expectedOn ? [{ term: 'Data prevista', value: formatDate(expectedOn) }] : []),
          ...detailItems(draft.details),
          ...(hasFiles ? [fileItem(draft.attachments, `${path}/fotos`)] : []),
        ]}
      />
      <p>
        <a href={`${path}/dados`}>Mudar os dados</a>
      </p>
      <Sending {...sending} draft={draft} />
    </>
  );
}

function Sending({
  action,
  terms,
  lapsesOn,
  draft,
}: Pick<DraftCheckProps, 'action' | 'terms' | 'lapsesOn' | 'draft'>) {
  if (terms && !terms.ok) return <TermsRefusalNotice refusal={terms.error} />;
  const missing = terms ? missingPapers(terms.value, draft.attachments) : [];
  return (
    <>
      {terms && <TermsView terms={terms.value} deadlines={terms.value.answer.deadlines} />}
      {terms && <PaperList terms={terms.value} missing={missing} />}
      <LapseNotice lapsesOn={lapsesOn} />
      <ActionForm action={action}>
        {missing.some(({ id }) => id !== writtenRequest) && (
          <Checkbox
            name="documentsAtCounter"
            value="sim"
            label="Vou levar ao atendimento os documentos que faltam"
            hint="Só são atendidos os pedidos com todos os documentos."
          />
        )}
        <Actions>
          <Button>Enviar solicitação</Button>
        </Actions>
      </ActionForm>
    </>
  );
}

function fileItem(attachments: readonly Attachment[], href: string): SummaryItem {
  return {
    term: 'Fotos e documentos',
    value: attachments.map(({ name }) => name).join(', ') || 'Nenhum',
    action: (
      <a href={href}>
        Mudar<span className="visually-hidden"> fotos e documentos</span>
      </a>
    ),
  };
}

/** What somebody told, by name; what was left empty is left out. */
export function detailItems(details: RequestDetails): readonly SummaryItem[] {
  const { place, referencePoint, notes, position, requesterName, phone, email, taxId, accountNumber } =
    details;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Lugar', placeLine(place)],
    ['Ponto de referência', referencePoint],
    ['Observações', notes],
    ['Posição', position && `${position.latitude} ${position.longitude}`.replaceAll('.', ',')],
    ['Nome de quem pede', requesterName],
    ['Telefone', formatPhones(phone)],
    ['E-mail', email],
    ['CPF ou CNPJ', taxId && formatTaxId(taxId)],
    ['Matrícula', accountNumber && formatAccountNumber(accountNumber)],
  ];
  return rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
