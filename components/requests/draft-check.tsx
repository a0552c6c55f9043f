import { ActionForm } from '@/components/forms/action-form';
import { Actions, Button } from '@/components/ui/button';
import { type SummaryItem, SummaryList } from '@/components/ui/summary-list';
import { formatAccountNumber, formatDate, formatTaxId } from '@/lib/format';
import type { FormAction } from '@/lib/http/form-state';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type Attachment, placeLine, type RequestDetails, type RequestDraft } from '@/lib/requests';
import type { RequestSpecification } from '@/lib/utility';

interface DraftCheckProps {
  action: FormAction;
  draft: RequestDraft;
  specification: RequestSpecification;
  expectedOn: CivilDate;
  /** Where the draft lives: its parts are changed below it. */
  path: string;
}

/** Everything that will be sent, to be checked, with a way to change each part; then the button that sends it. */
export function DraftCheck({ action, draft, specification, expectedOn, path }: DraftCheckProps) {
  return (
    <>
      <SummaryList
        items={[
          { term: 'Serviço', value: specification.title },
          { term: 'Data prevista', value: formatDate(expectedOn) },
          ...detailItems(draft.details),
          ...(specification.asksFiles ? [fileItem(draft.attachments, `${path}/fotos`)] : []),
        ]}
      />
      <p>
        <a href={`${path}/dados`}>Mudar os dados</a>
      </p>
      <ActionForm action={action}>
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
    ['Telefone', phone.replace(/^(\d{2})(\d{4,5})(\d{4})$/, '($1) $2-$3')],
    ['E-mail', email],
    ['CPF ou CNPJ', taxId && formatTaxId(taxId)],
    ['Matrícula', accountNumber && formatAccountNumber(accountNumber)],
  ];
  return rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
