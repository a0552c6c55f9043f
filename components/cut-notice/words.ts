import type { CutObstacle, WaiverGround } from '@/lib/cut-notice';
import { formatDate } from '@/lib/format';
import { citation, type LegalSource } from '@/lib/kernel/legal-source';

/** Why not on a day, in a few words; the laws stand beside it. */
export function obstacleSentence(obstacle: CutObstacle): string {
  switch (obstacle.code) {
    case 'NO_NOTICE':
      return 'Não há prova de um aviso escrito.';
    case 'NO_DAY_NAMED':
      return 'O aviso não diz a partir de que dia seria o corte.';
    case 'NOTICE_TOO_RECENT':
      return `Ainda não passaram 30 dias do aviso: só a partir de ${formatDate(obstacle.until)}.`;
    case 'BEFORE_PLANNED_DAY':
      return `O aviso diz que o corte é a partir de ${formatDate(obstacle.until)}.`;
    case 'FRIDAY':
      return 'É sexta-feira.';
    case 'SATURDAY':
      return 'É sábado.';
    case 'SUNDAY':
      return 'É domingo.';
    case 'HOLIDAY':
      return `É feriado: ${obstacle.holiday.name}.`;
    case 'EVE_OF_HOLIDAY':
      return `É véspera de feriado: ${holidayWords(obstacle)}.`;
    case 'LAST_BUSINESS_DAY_BEFORE_HOLIDAY':
      return `É o último dia útil antes de um feriado: ${holidayWords(obstacle)}.`;
    case 'OUTSIDE_BUSINESS_HOURS':
      return `É fora do horário comercial (das ${obstacle.hours.opens} às ${obstacle.hours.closes}).`;
  }
}

function holidayWords({ holiday }: Extract<CutObstacle, { holiday: unknown }>): string {
  return `${holiday.name}, ${formatDate(holiday.date)}`;
}

/** What was missing of the notice, after "porque". */
export const groundWords = {
  NO_PROOF_OF_NOTICE: 'não há prova do aviso',
  NOTICE_AFTER_CUT: 'o aviso não chegou antes do corte',
  NO_DAY_NAMED: 'o aviso não diz a partir de que dia seria o corte',
  CUT_BEFORE_NAMED_DAY: 'o corte foi antes do dia que o aviso marca',
} as const satisfies Record<WaiverGround, string>;

/** The acts, each once. */
export function citations(sources: readonly LegalSource[]): string {
  return [...new Set(sources.map(citation))].join('; ');
}
