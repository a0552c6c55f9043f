import { civilDate } from '@/lib/kernel/civil-date';
import { type DatedRule, dated } from '@/lib/kernel/dated-rule';
import type { LegalSource } from '@/lib/kernel/legal-source';
import { type Term, termWords } from './term';

/**
 * How long something is kept. `sentence` says it to whoever asks: {prazo} is the term in words, {teto} the same with the
 * hour that may pass until the job runs. `end` is what comes then: a job forgets it, nobody does ("at least so long"), or
 * it ends by itself.
 */
export interface TermOfKeeping {
  readonly sentence: string;
  /** From which moment it runs. */
  readonly runsFrom: string;
  readonly end: 'FORGOTTEN' | 'AT_LEAST' | 'BY_ITSELF';
  readonly rule: DatedRule<Term>;
}

const marcoCivil = since('2014-06-23', 'Lei 12.965/2014 (Marco Civil da Internet)', 'art. 15');
const civilCode = since('2003-01-11', 'Lei 10.406/2002 (Código Civil)', 'art. 205');
const wrongCharge = since('2009-12-16', 'Superior Tribunal de Justiça', 'Súmula 412');
const infringement = since('1999-11-24', 'Lei 9.873/1999', 'art. 1º');
/** No law gives a number: what is needed no longer goes, and how long it is needed is the portal's choice. */
const necessity = since(
  '2018-08-15',
  'Lei 13.709/2018 (LGPD)',
  'arts. 15 e 16; o número é escolha do portal',
);

/** An open session ends after so long without use, and so long after it was made. */
export const sessionLife = {
  idle: { length: 20, unit: 'MINUTE' },
  whole: { length: 12, unit: 'HOUR' },
} as const satisfies Record<string, Term>;

/** Who asked for news has so long to confirm. */
export const confirmationTerm = { length: 48, unit: 'HOUR' } as const satisfies Term;

/** An answer is shown again, and a simulation may be opened, for so long. */
const oneDay: Term = { length: 1, unit: 'DAY' };
const tenYears: Term = { length: 10, unit: 'YEAR' };

/** Every term of keeping, in the order in which they are told. */
export const termsOfKeeping = {
  CONTRACT: {
    sentence: 'Enquanto houver contrato e, depois, pelo menos {prazo}.',
    runsFrom: 'fim do contrato',
    end: 'AT_LEAST',
    rule: civilCode(tenYears),
  },
  BILLING: {
    sentence: 'Pelo menos {prazo}: é o prazo para pedir de volta uma cobrança errada (STJ, Súmula 412).',
    runsFrom: 'pagamento, ou vencimento do que não foi pago',
    end: 'AT_LEAST',
    rule: wrongCharge(tenYears),
  },
  REQUEST: {
    sentence:
      'Contato, lugar, texto e fotos: {prazo} depois de encerrada. Ficam o protocolo, o serviço e o andamento.',
    runsFrom: 'encerramento da solicitação',
    end: 'FORGOTTEN',
    rule: civilCode(tenYears),
  },
  REGISTRATION: {
    sentence: 'O pedido de cadastro já atendido: {prazo}.',
    runsFrom: 'dia do pedido',
    end: 'FORGOTTEN',
    rule: civilCode(tenYears),
  },
  REQUEST_DRAFT: {
    sentence: 'O que você não chegou a enviar: {prazo}.',
    runsFrom: 'começo do pedido',
    end: 'FORGOTTEN',
    rule: necessity(oneDay),
  },
  SIMULATION: {
    sentence: '{prazo}.',
    runsFrom: 'dia da simulação',
    end: 'FORGOTTEN',
    rule: necessity({ length: 7, unit: 'DAY' }),
  },
  WRONG_DEBTOR: {
    sentence: 'CPF ou CNPJ errado na simulação: só a contagem, por {prazo}.',
    runsFrom: 'tentativa',
    end: 'FORGOTTEN',
    rule: necessity(oneDay),
  },
  OMBUDSMAN_CASE: {
    sentence: '{prazo} depois da resposta.',
    runsFrom: 'dia da resposta',
    end: 'FORGOTTEN',
    rule: civilCode(tenYears),
  },
  OMBUDSMAN_SENDING: {
    sentence: 'O endereço na internet de onde veio: até {teto}, separado dela.',
    runsFrom: 'envio',
    end: 'FORGOTTEN',
    rule: necessity({ length: 1, unit: 'HOUR' }),
  },
  PRIVACY_REQUEST: {
    sentence:
      '{prazo} depois da resposta: é o prazo para a autoridade apurar uma infração (Lei 9.873/1999, art. 1º).',
    runsFrom: 'dia da resposta',
    end: 'FORGOTTEN',
    rule: infringement({ length: 5, unit: 'YEAR' }),
  },
  LETTER: {
    sentence: '{prazo}.',
    runsFrom: 'dia em que foi escrito; o que ainda não saiu espera',
    end: 'FORGOTTEN',
    rule: necessity({ length: 90, unit: 'DAY' }),
  },
  NEWS: {
    sentence: 'Até você sair, com um toque.',
    runsFrom: 'confirmação, até a saída',
    end: 'BY_ITSELF',
    rule: necessity(confirmationTerm),
  },
  UNCONFIRMED_NEWS: {
    sentence: 'Sem confirmação, {prazo}.',
    runsFrom: 'pedido das novidades',
    end: 'FORGOTTEN',
    rule: necessity(confirmationTerm),
  },
  NEWS_ASKING: {
    sentence: 'De onde o pedido veio: {prazo}.',
    runsFrom: 'pedido das novidades',
    end: 'FORGOTTEN',
    rule: necessity(oneDay),
  },
  ANSWER: {
    sentence: '{prazo};',
    runsFrom: 'consulta',
    end: 'FORGOTTEN',
    rule: necessity(oneDay),
  },
  QUOTE_ISSUE: {
    sentence: 'do orçamento, até {teto}, e nele não fica nada de quem perguntou.',
    runsFrom: 'impressão',
    end: 'FORGOTTEN',
    rule: necessity({ length: 1, unit: 'HOUR' }),
  },
  ACCESS: {
    sentence: '{prazo}, salvo ordem judicial.',
    runsFrom: 'hora do registro; de uma sessão, o último uso',
    end: 'FORGOTTEN',
    rule: marcoCivil({ length: 6, unit: 'MONTH' }),
  },
  TRAIL: {
    sentence: 'Pelo menos {prazo}. O banco de dados não deixa apagar nem mudar este registro.',
    runsFrom: 'hora do registro',
    end: 'AT_LEAST',
    rule: civilCode(tenYears),
  },
  SESSION: {
    sentence: `Até você sair, ${termWords(sessionLife.idle)} sem uso ou {prazo}.`,
    runsFrom: 'entrada',
    end: 'BY_ITSELF',
    rule: necessity(sessionLife.whole),
  },
} as const satisfies Record<string, TermOfKeeping>;

/** Begins the rule of a term that an act has set from a day. */
function since(from: string, act: string, item: string): (value: Term) => DatedRule<Term> {
  const source: LegalSource = { act, item };
  return (value) => dated('term of keeping', [{ from: civilDate(from), value, source }]);
}
