import { Prose } from '@/components/ui/prose';
import type { CutAnswer, FeeWaiver } from '@/lib/cut-notice';
import { formatDate, formatWeekdayDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { citation } from '@/lib/kernel/legal-source';
import { citations, groundWords, obstacleSentence } from './words';

/** Whether the water may be cut on the day asked about, and what follows for who lives there. */
export function DayJudgement({ answer, asOf }: { answer: CutAnswer; asOf: CivilDate }) {
  const { date, lawful, obstacles, fee, debtReleasedBy } = answer.judgement;
  const isPast = date < asOf;
  return (
    <Prose>
      <h2>{date === asOf ? `E hoje, ${formatWeekdayDate(date)}?` : `E no dia ${formatDate(date)}?`}</h2>
      {lawful ? (
        <p>Neste dia a lei {isPast ? 'permitia' : 'permite'} o corte. Pago o que é devido, a água volta.</p>
      ) : (
        <>
          <p>
            <strong>Neste dia a água não {isPast ? 'podia' : 'pode'} ser cortada.</strong>
          </p>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle.code}>
                {obstacleSentence(obstacle)} <small>({citations(obstacle.sources)})</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{feeSentence(fee, answer.question.cause === 'DEFAULT')}</p>
      {debtReleasedBy && (
        <p>
          Quem tem a água de casa cortada neste dia fica livre da dívida que causou o corte (
          {citation(debtReleasedBy)}). Reclame ao Procon com o papel do corte na mão.
        </p>
      )}
    </Prose>
  );
}

function feeSentence({ waived, grounds, source }: FeeWaiver, isDebt: boolean): string {
  if (!isDebt) return 'A lei que dispensa a taxa de religação trata só do corte por falta de pagamento.';
  if (!source) {
    return 'Para um corte neste dia não vale a lei que dispensa a taxa de religação: ela é dos cortes desde 16/06/2020.';
  }
  const why = grounds.map((ground) => groundWords[ground]).join(' e ');
  return waived
    ? `Por um corte neste dia a taxa de religação não pode ser cobrada, porque ${why} (${citation(source)}).`
    : `O aviso cumpre o que a lei pede para a taxa de religação poder ser cobrada (${citation(source)}).`;
}
