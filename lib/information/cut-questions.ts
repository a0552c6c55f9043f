import { type DayBan, federalBan, noticeDays, noticeDuty, protectedUse, stateBans } from '@/lib/cut-notice';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type DatedEntry, type DatedRule, ruleAt } from '@/lib/kernel/dated-rule';
import { citation } from '@/lib/kernel/legal-source';
import type { ToldService } from '@/lib/service-tariff';
import type { Question } from './question';

type EntryOf<Rule> = Rule extends DatedRule<infer T> ? DatedEntry<T> : never;

/** What the law of the day says of a cut for debt. `stateBan` is what the state adds for homes, null where it adds nothing. */
export interface CutRules {
  readonly noticeDays: EntryOf<typeof noticeDays>;
  readonly noticeDuty: EntryOf<typeof noticeDuty>;
  readonly ban: DatedEntry<DayBan>;
  readonly stateBan: DatedEntry<DayBan> | null;
  readonly protectedUse: EntryOf<typeof protectedUse>;
}

/** The law of a day on cuts for debt, in a state. Throws RuleNotCoveredError for a day before any law known here. */
export function cutRulesOn(on: CivilDate, state: string): CutRules {
  const stateRule = stateBans.get(state);
  return {
    noticeDays: ruleAt(noticeDays, on),
    noticeDuty: ruleAt(noticeDuty, on),
    ban: ruleAt(federalBan, on),
    stateBan: stateRule ? ruleAt(stateRule, on) : null,
    protectedUse: ruleAt(protectedUse, on),
  };
}

/** Questions about the cut and the reconnection, by the law and the tariff of the day that is asked about. */
export function cutQuestions(cut: CutRules, reconnections: readonly ToldService[]): readonly Question[] {
  return [whenCut(cut), cutWithoutNotice(cut), reconnection(reconnections)];
}

function whenCut({ ban, stateBan, ...cut }: CutRules): Question {
  const { value: days, source } = cut.noticeDays;
  const notice = `Só depois de aviso por escrito, com pelo menos ${days} dias de antecedência (${citation(source)}).`;
  const day = cut.noticeDuty.value.namesDay
    ? ` O aviso diz a partir de que dia o corte pode acontecer (${citation(cut.noticeDuty.source)}).`
    : '';
  const homes = stateBan && bannedDays(stateBan.value);
  return {
    question: 'Quando a água pode ser cortada por falta de pagamento?',
    answer: [
      `${notice}${day}`,
      banSentence(ban),
      ...(stateBan && homes
        ? [`Em casas, também não pode começar ${homes} (${citation(stateBan.source)}).`]
        : []),
      `Hospitais, escolas, lugares de internação coletiva e famílias com tarifa social têm proteção especial (${citation(cut.protectedUse.source)}).`,
    ],
    path: { href: '/aviso-de-corte', label: 'Conferir um aviso de corte' },
  };
}

function banSentence({ value, source }: DatedEntry<DayBan>): string {
  const days = bannedDays(value);
  return days
    ? `O corte não pode começar ${days} (${citation(source)}).`
    : 'A lei federal desta data não proíbe dia da semana nem hora para o corte.';
}

const weekdays = { FRIDAY: 'na sexta-feira', SATURDAY: 'no sábado', SUNDAY: 'no domingo' } as const;

/** 'na sexta-feira, no sábado, no domingo, em feriado nem na véspera de feriado'; null where no day is banned. */
function bannedDays({ weekdays: banned, holidays, eves, lastBusinessDay }: DayBan): string | null {
  const days = [
    ...banned.map((day) => weekdays[day]),
    ...(holidays ? ['em feriado'] : []),
    ...(eves ? ['na véspera de feriado'] : []),
    ...(lastBusinessDay ? ['no último dia útil antes de um feriado'] : []),
  ];
  return days.length === 0 ? null : `${days.slice(0, -1).join(', ')} nem ${days.at(-1)}`;
}

function cutWithoutNotice(cut: CutRules): Question {
  const { value, source } = cut.noticeDuty;
  return {
    question: 'Fui cortado sem aviso. Pago a religação?',
    answer: [
      value.waivesFee
        ? `Não. Sem aviso prévio, a taxa de religação não é devida (${citation(source)}).`
        : `A lei desta data exige o aviso (${citation(cut.noticeDays.source)}) e não diz que, sem ele, a taxa deixa de ser devida. Reclame: um corte sem aviso é contra a lei.`,
    ],
    path: { href: '/ouvidoria', label: 'Reclamar à ouvidoria' },
  };
}

/** What every kind of reconnection asks stands first, then each kind with its terms and what it alone asks. */
function reconnection(services: readonly ToldService[]): Question {
  const inAll = (condition: string) => services.every(({ conditions }) => conditions.includes(condition));
  const [first] = services;
  return {
    question: 'Como peço a religação?',
    answer: [
      ...(first?.conditions.filter(inAll) ?? [
        'As regras da religação não estão neste portal: pergunte no atendimento.',
      ]),
      ...services.map((service) => {
        const terms = service.terms.map(({ term, when }) => (when ? `${term}, ${when}` : term));
        const own = service.conditions.filter((condition) => !inAll(condition));
        return [`${service.title}: ${terms.join('; ')}.`, ...own].join(' ');
      }),
    ],
    path: { href: '/carta-de-servicos', label: 'Abrir a carta de serviços' },
  };
}
