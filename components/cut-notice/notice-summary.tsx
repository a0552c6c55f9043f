import { SummaryList } from '@/components/ui/summary-list';
import type { NoticeOnFile } from '@/lib/cut-notice';
import { formatWeekdayDate } from '@/lib/format';

const proofWords = {
  SIGNATURE: 'Assinatura de quem recebeu',
  RETURN_RECEIPT: 'Aviso de recebimento dos Correios (AR)',
  PORTAL: 'Leitura neste portal',
  NONE: 'Nenhuma prova registrada',
} as const satisfies Record<NoticeOnFile['proof'], string>;

const causeWords = {
  DEFAULT: 'Falta de pagamento',
  METER_REFUSED: 'Recusa do hidrômetro',
} as const satisfies Record<NoticeOnFile['cause'], string>;

/** The notice or cut that the utility recorded. */
export function NoticeSummary({ notice }: { notice: NoticeOnFile }) {
  const { cause, deliveredOn, plannedOn, proof, cutOn } = notice;
  return (
    <section>
      <h2>{cutOn ? 'O corte registrado no seu imóvel' : 'O aviso registrado no seu imóvel'}</h2>
      <SummaryList
        items={[
          { term: 'Motivo', value: causeWords[cause] },
          { term: 'Dia do aviso', value: deliveredOn ? formatWeekdayDate(deliveredOn) : 'Não há aviso' },
          { term: 'Dia marcado no aviso', value: plannedOn ? formatWeekdayDate(plannedOn) : 'Não diz' },
          { term: 'Prova do aviso', value: proofWords[proof] },
          ...(cutOn ? [{ term: 'Dia do corte', value: formatWeekdayDate(cutOn) }] : []),
        ]}
      />
    </section>
  );
}
