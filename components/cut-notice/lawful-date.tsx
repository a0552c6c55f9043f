import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { type CutAnswer, type CutObstacle, type LawfulCutDate, noticeDutySource } from '@/lib/cut-notice';
import { formatWeekdayDate } from '@/lib/format';
import { addDays } from '@/lib/kernel/civil-date';
import { citation } from '@/lib/kernel/legal-source';
import { citations, obstacleSentence } from './words';

/** From when the water may be cut; without a notice that can be proved and names a day, on no day. */
export function LawfulDate({ answer: { lawful, question } }: { answer: CutAnswer }) {
  if (!lawful && question.notice && question.notice.proof !== 'NONE') {
    return (
      <Notice tone="warning" title="Com um aviso que não diz o dia, a água não pode ser cortada">
        <p>
          O aviso precisa dizer a partir de que dia a água seria cortada (
          {citation(noticeDutySource(question.notice))}). Enquanto não chega outro, com o dia, o corte não é
          permitido.
        </p>
      </Notice>
    );
  }
  if (!lawful) {
    return (
      <Notice tone="warning" title="Sem aviso escrito, a água não pode ser cortada">
        <p>O corte só é permitido a partir de 30 dias depois de um aviso por escrito.</p>
      </Notice>
    );
  }
  const { protection } = lawful;
  return (
    <>
      <Notice tone="warning" title={`A água não pode ser cortada antes de ${formatWeekdayDate(lawful.date)}`}>
        <p>
          {question.cause === 'DEFAULT'
            ? 'Quem paga a dívida antes desse dia não tem a água cortada.'
            : 'Quem deixa instalar o hidrômetro antes desse dia não tem a água cortada.'}
        </p>
      </Notice>
      <DaysBefore lawful={lawful} />
      {protection && (
        <Notice title="Imóvel com proteção especial">
          <p>
            Neste imóvel, o corte ou a redução da água precisa manter o mínimo para a saúde das pessoas (
            {citation(protection)}). A lei deixa os prazos com a agência reguladora: o prazo pode ser maior do
            que o desta página.
          </p>
        </Notice>
      )}
    </>
  );
}

interface DayBefore {
  readonly days: string;
  readonly why: string;
  readonly law: string;
}

function DaysBefore({ lawful }: { lawful: LawfulCutDate }) {
  return (
    <DataTable
      caption="Por que não antes"
      rows={daysBefore(lawful)}
      rowKey={({ days }) => days}
      columns={[
        { header: 'Dia', cell: ({ days }) => days, rowHeader: true },
        { header: 'Por que não', cell: ({ why }) => why },
        { header: 'Lei', cell: ({ law }) => law },
      ]}
    />
  );
}

function daysBefore({ noticeEndsOn, noticeSource, refusedDays, date }: LawfulCutDate): DayBefore[] {
  const firstDay = refusedDays[0]?.date ?? date;
  const planned = {
    days: `De ${formatWeekdayDate(noticeEndsOn)} até ${formatWeekdayDate(addDays(firstDay, -1))}`,
    why: 'O aviso marca um dia depois destes.',
    law: citation(noticeSource),
  };
  return [
    {
      days: `Até ${formatWeekdayDate(addDays(noticeEndsOn, -1))}`,
      why: 'Ainda não passaram os 30 dias do aviso.',
      law: citation(noticeSource),
    },
    ...(firstDay > noticeEndsOn ? [planned] : []),
    ...refusedDays.map((refused) => ({
      days: formatWeekdayDate(refused.date),
      ...reasonsOf(refused.obstacles),
    })),
  ];
}

function reasonsOf(obstacles: readonly CutObstacle[]): Pick<DayBefore, 'why' | 'law'> {
  return {
    why: obstacles.map(obstacleSentence).join(' '),
    law: citations(obstacles.flatMap(({ sources }) => sources)),
  };
}
