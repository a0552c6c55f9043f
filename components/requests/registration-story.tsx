import { SummaryList } from '@/components/ui/summary-list';
import { Tag, type TagTone } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import { type RegistrationStatus, type RegistrationStory, registrationStatusLabels } from '@/lib/requests';

const tones = { PENDING: 'neutral', ACCEPTED: 'success', REFUSED: 'warning' } as const satisfies Record<
  RegistrationStatus,
  TagTone
>;

/** A request to put a CPF or CNPJ on file: how it stands, and nothing of who made it. */
export function RegistrationStoryView({ registration }: { registration: RegistrationStory }) {
  const { protocol, requestedOn, status } = registration;
  return (
    <SummaryList
      items={[
        { term: 'Protocolo', value: protocol },
        { term: 'Pedido', value: 'Cadastro de CPF ou CNPJ' },
        { term: 'Data do pedido', value: formatDate(requestedOn) },
        { term: 'Situação', value: <Tag tone={tones[status]}>{registrationStatusLabels[status]}</Tag> },
        ...(status === 'REFUSED' ? [{ term: 'Motivo', value: 'Os dados não puderam ser confirmados.' }] : []),
      ]}
    />
  );
}
