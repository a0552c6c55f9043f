import type { Fault } from '@/lib/utility-files';
import type { PriceItem, QuestionField, Service } from '../../service';
import type { PreconditionCheck } from '../../terms';
import { isRuleOf, pathOfRule, type ReadTariff, type ServiceSource } from './read-tariff';

type Told = readonly [path: readonly PropertyKey[], message: string];

/** What a service asks for has something that depends on it, and what depends on an answer is asked for. */
export function unansweredQuestions({ services }: ReadTariff): readonly Fault[] {
  return services.flatMap((source) =>
    [
      ...unusedFields(source),
      ...unaskedPrices(source),
      ...impossibleConditions(source),
      ...silentPhones(source),
    ].map(([path, message]) => source.file.faultAt(path, message)),
  );
}

interface Use {
  readonly isUsed: (service: Service) => boolean;
  readonly missing: string;
}

const uses: Partial<Record<QuestionField, Use>> = {
  DIAMETER: {
    isUsed: ({ prices }) => prices.some((one) => one.diameter),
    missing: 'pergunta o diâmetro, e nenhum preço tem “diametro_mm”',
  },
  PAVEMENT: {
    isUsed: ({ prices }) => prices.some((one) => one.pavement),
    missing: 'pergunta o piso, e nenhum preço tem “piso”',
  },
  DAYS_CUT: {
    isUsed: ({ inspection }) => inspection !== null,
    missing: 'pergunta os dias sem água, e não há “vistoria”',
  },
  FURTHER_INSPECTIONS: {
    isUsed: ({ prices }) => prices.some(({ role }) => role === 'FURTHER_INSPECTION'),
    missing: 'pergunta as vistorias a mais, e nenhum preço é de “nova-vistoria”',
  },
  AGREEMENT: {
    isUsed: ({ competences }) =>
      competences.some(({ rule }) => rule.entries.some(({ value }) => value.upToInstallments)),
    missing: 'pergunta o acordo, e ninguém em “quem_decide” tem “ate_parcelas”',
  },
};

function unusedFields({ service }: ServiceSource): readonly Told[] {
  return service.asks.flatMap((field, index): readonly Told[] => {
    const use = uses[field];
    return !use || use.isUsed(service) ? [] : [[['pergunta', index], use.missing]];
  });
}

function unaskedPrices(source: ServiceSource): readonly Told[] {
  const { asks, prices } = source.service;
  return prices.flatMap((price): readonly Told[] => {
    const path = pathOfRule(source, price.id);
    const told = [
      price.diameter &&
        !asks.includes('DIAMETER') &&
        'tem “diametro_mm”, e o serviço não pergunta o diâmetro',
      price.pavement && !asks.includes('PAVEMENT') && 'tem “piso”, e o serviço não pergunta o piso',
      ...(isRuleOf(source, price) ? wrongPavement(price) : []),
    ];
    return told.flatMap((message) => (message ? [[path, message] as const] : []));
  });
}

function wrongPavement({ role, pavement, unit }: PriceItem): readonly (string | false)[] {
  const isPavement = role === 'PAVEMENT';
  return [
    (pavement !== null) !== isPavement && 'um preço do tipo “piso” diz de qual “piso” é, e só ele',
    (unit === 'SQUARE_METRE') !== isPavement &&
      'só um preço do tipo “piso” é “por: metro-quadrado”, e sempre',
  ];
}

const needs: Partial<Record<PreconditionCheck, Use>> = {
  INSPECTION_APPROVED: {
    isUsed: ({ inspection }) => inspection !== null,
    missing: 'confere a vistoria, e não há “vistoria”',
  },
  WRITTEN_REQUEST: {
    isUsed: ({ competences }) =>
      competences.some(({ rule }) => rule.entries.some(({ value }) => value.aboveDiameterMm)),
    missing: 'confere o pedido por escrito, e ninguém em “quem_decide” tem “acima_de_mm”',
  },
};

function impossibleConditions(source: ServiceSource): readonly Told[] {
  return source.service.preconditions.flatMap(({ id, rule }) =>
    rule.entries.flatMap(({ value: { check, atMost } }, index): readonly Told[] => {
      const path = [...pathOfRule(source, id), 'vigencias', index, 'confere'];
      const need = needs[check];
      return [
        ...(need && !need.isUsed(source.service) ? [[path, need.missing] as const] : []),
        ...(check === 'AGREEMENT_COUNT' && atMost === null
          ? [[path, 'confere o número de acordos, e falta “no_maximo”'] as const]
          : []),
      ];
    }),
  );
}

function silentPhones(source: ServiceSource): readonly Told[] {
  return source.service.channels.flatMap(({ id, rule }) =>
    rule.entries.flatMap(({ value: { channel, phone } }, index): readonly Told[] => {
      if ((channel === 'PHONE') === (phone !== null)) return [];
      const message =
        phone === null ? 'o canal é o telefone, e falta “telefone”' : 'só o canal telefone leva “telefone”';
      return [[[...pathOfRule(source, id), 'vigencias', index], message]];
    }),
  );
}
