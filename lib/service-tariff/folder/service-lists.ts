import { z } from 'zod';
import { amount, code, group, oneOf, text, textLike, wholeNumber, yesOrNo } from '@/lib/utility-files';
import type {
  ChannelOffer,
  Clause,
  Competence,
  DiameterRange,
  DocumentDemand,
  InspectionTerms,
  PreconditionTerms,
  Price,
  Requester,
  StepTerms,
  Term,
} from '../terms';
import { eitherBy, entries, entry, has, orShared, type Shared } from './entries';
import * as words from './words';

type Told = Pick<Shared, 'texts' | 'sources'>;

const party = oneOf(words.partyWords);

/** One thing of a list: its name within the service and list, what does not change, and what does. */
function listed<F extends z.ZodRawShape, E extends z.ZodType>(fixed: F, one: E) {
  return z.array(group({ id: code, ...fixed, vigencias: entries(one) })).superRefine(namedOnce);
}

/** Two things of a list under one name would be one in every quote that is kept. */
function namedOnce(items: readonly object[], context: z.core.$RefinementCtx): void {
  const names = items.map((item) => ('id' in item ? item.id : 'igual_a' in item ? item.igual_a : null));
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) === index) continue;
    const key = 'id' in (items[index] ?? {}) ? 'id' : 'igual_a';
    context.addIssue({ code: 'custom', path: [index, key], message: `já há “${name}” nesta lista` });
  }
}

export function requesters(told: Told) {
  const keys = { quem: oneOf(words.requesterWords), prova: text('prova').optional() };
  return listed(
    {},
    entry(told, keys, ({ quem, prova }): Requester => ({ who: quem, proof: prova ?? null })),
  );
}

const phone = textLike(/^\d{3,11}$/, 'um telefone só de algarismos (08007712195)');

export function channels(told: Told) {
  const keys = { canal: oneOf(words.channelWords), telefone: phone.optional() };
  return listed(
    {},
    entry(told, keys, ({ canal, telefone }): ChannelOffer => ({ channel: canal, phone: telefone ?? null })),
  );
}

const millimetres = wholeNumber(1, 9_999);
const diameter = group({ de: millimetres, ate: millimetres.optional() })
  .refine(({ de, ate }) => ate === undefined || ate >= de, 'o diâmetro termina antes de começar')
  .transform(({ de, ate }): DiameterRange => ({ from: de, to: ate ?? null }));

const price = eitherBy(
  (typed) => typeof typed === 'string' && Object.hasOwn(words.unpricedWords, typed),
  oneOf(words.unpricedWords),
  amount.transform((cents): Price => ({ kind: 'AMOUNT', amount: cents })),
);

/** A rule of another service that holds in this one too, named by its id: `repavimentacao.preco.pmf`. */
const sameAs = textLike(
  /^[a-z0-9-]+\.[a-z-]+\.[a-z0-9-]+$/,
  'o nome de uma regra de outro serviço (repavimentacao.preco.pmf)',
);

export function prices(told: Told) {
  const own = group({
    id: code,
    descricao: text('o que se paga'),
    tipo: oneOf(words.roleWords).default('SERVICE'),
    por: oneOf(words.unitWords).default('SERVICE'),
    diametro_mm: diameter.optional(),
    piso: oneOf(words.pavementWords).optional(),
    vigencias: entries(entry(told, { valor: price }, ({ valor }): Price => valor as Price)),
  });
  return z
    .array(eitherBy(has('igual_a'), group({ igual_a: sameAs }), own))
    .min(1, 'falta ao menos um preço')
    .superRefine(namedOnce);
}

export function inspection(told: Told) {
  const keys = { a_partir_de_dias_sem_agua: wholeNumber(1, 9_999).optional() };
  return group({
    vigencias: entries(
      entry(told, keys, (read): InspectionTerms => ({ fromDaysCut: read.a_partir_de_dias_sem_agua ?? null })),
    ),
  });
}

/** What is asked of a document from a day on; comum.yaml has those of laws that bind every service. */
export function demandEntry(told: Told) {
  const keys = {
    exigencia: oneOf(words.demandWords),
    forma: text('forma'),
    porque: text('porquê'),
    sem_papel: yesOrNo.default(false),
  };
  return entry(
    told,
    keys,
    ({ exigencia, forma, porque, sem_papel }): DocumentDemand => ({
      demand: exigencia,
      paper: !sem_papel,
      form: forma,
      why: porque,
    }),
  );
}

export function documents(shared: Shared) {
  const fixed = { titulo: text('título'), de_quem: oneOf(words.whoseWords) };
  return listed(fixed, orShared(demandEntry(shared), shared.demands));
}

export function preconditions(told: Told) {
  const keys = {
    confere: oneOf(words.checkWords),
    no_maximo: wholeNumber(0, 99).optional(),
    diz: orShared(text('que se exige'), told.texts),
  };
  return listed(
    {},
    entry(
      told,
      keys,
      ({ confere, no_maximo, diz }): PreconditionTerms => ({
        check: confere,
        statement: diz,
        atMost: no_maximo ?? null,
      }),
    ),
  );
}

export function steps(told: Told) {
  const keys = {
    quem: party,
    marco: oneOf(words.milestoneWords).optional(),
    faz: text('que se faz'),
    senao: text('que acontece se falhar').optional(),
  };
  return listed(
    {},
    entry(
      told,
      keys,
      ({ quem, marco, faz, senao }): StepTerms => ({
        who: quem,
        milestone: marco ?? null,
        does: faz,
        onRefusal: senao ?? null,
      }),
    ),
  );
}

const length = z.string().transform((typed, context): Pick<Term, 'count' | 'unit'> => {
  const [, count, unit = ''] = /^([1-9]\d{0,3}) (.+)$/.exec(typed.trim()) ?? [];
  if (Object.hasOwn(words.termUnitWords, unit))
    return { count: Number(count), unit: words.termUnitWords[unit as keyof typeof words.termUnitWords] };
  const message = `“${typed}” não é um prazo: escreva em horas, dias corridos ou meses (7 dias corridos)`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const broken = group({
  lugar: oneOf(words.placeWords),
  pisos: z.array(oneOf(words.pavementWords)).min(1, 'a lista está vazia: falta ao menos um piso'),
}).transform(({ lugar, pisos }) => ({ place: lugar, pavements: pisos }));

export function deadlines(told: Told) {
  const keys = {
    prazo: length,
    corre_de: oneOf(words.startWords),
    comeca: oneOf(words.firstDayWords).default('START'),
    sem_expediente: oneOf(words.lastDayOffWords).default('STAYS'),
  };
  const term = entry(
    told,
    keys,
    ({ prazo, corre_de, comeca, sem_expediente }): Term => ({
      ...prazo,
      start: corre_de,
      firstDay: comeca,
      lastDayOff: sem_expediente,
    }),
  );
  const own = group({
    id: code,
    acao: text('que se faz até lá'),
    de_quem: party.default('UTILITY'),
    canal: oneOf({ atendimento: 'COUNTER', internet: 'INTERNET' }).optional(),
    onde_quebra: broken.optional(),
    vigencias: entries(term),
  });
  const same = group({ igual_a: sameAs, onde_quebra: broken.optional() });
  return z.array(eitherBy(has('igual_a'), same, own)).superRefine(namedOnce);
}

export function competences(told: Told) {
  const keys = {
    quem: oneOf(words.authorityWords),
    ate_parcelas: wholeNumber(1, 999).optional(),
    acima_de_parcelas: wholeNumber(1, 999).optional(),
    acima_de_mm: millimetres.optional(),
  };
  return listed(
    {},
    entry(
      told,
      keys,
      ({ quem, ate_parcelas, acima_de_parcelas, acima_de_mm }): Competence => ({
        authority: quem,
        upToInstallments: ate_parcelas ?? null,
        aboveInstallments: acima_de_parcelas ?? null,
        aboveDiameterMm: acima_de_mm ?? null,
      }),
    ),
  );
}

export function clauses(told: Told) {
  const keys = {
    tipo: oneOf(words.clauseWords),
    vincula: party,
    diz: orShared(text('que a regra diz'), told.texts),
  };
  return listed(
    {},
    entry(told, keys, ({ tipo, vincula, diz }): Clause => ({ kind: tipo, binds: vincula, text: diz })),
  );
}
