import { z } from 'zod';
import { frozen } from '@/lib/kernel/frozen';
import type { StepMilestone } from '@/lib/service-tariff';
import {
  keptAnswer,
  keptProvision,
  keptQuestion,
  withPapersAndLevels,
} from '@/lib/service-tariff/kept/schema';
import type { RequestDetails } from '../service-request';
import type { RequestTerms, ServiceAnswers } from '../terms';

/** The column of what was told of a service in a draft. */
export const answersColumn = frozen<ServiceAnswers>(
  keptQuestion.pick({
    service: true,
    diameterMm: true,
    adjustment: true,
    brokenPavements: true,
    daysCut: true,
  }),
);

const step = z.object({
  who: z.string(),
  milestone: z.string().nullable(),
  does: z.string(),
  onRefusal: z.string().nullable(),
});

/** What a step waited for by its name, in the terms of before they said so themselves. */
const milestonesOfVersion1: Readonly<Record<string, StepMilestone>> = {
  debitos: 'REQUEST',
  pedido: 'REQUEST',
  diametro: 'AUTHORITY',
  folheto: 'AFTER_AUTHORITY',
  'caixa-de-inspecao': 'INSPECTION_REQUEST',
  'pedido-de-vistoria': 'INSPECTION_REQUEST',
  vistoria: 'INSPECTION',
  'nova-vistoria': 'FURTHER_INSPECTION',
};

const version1 = z.object({
  answer: z.looseObject({}),
  steps: z.array(z.looseObject({ id: z.string(), value: z.looseObject({}) })),
  borrowed: z.unknown(),
});

function withMilestones(terms: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { answer, steps, borrowed } = version1.parse(terms);
  const milestoneOf = (id: string) => milestonesOfVersion1[id.split('.').at(-1) ?? ''] ?? null;
  return {
    answer: withPapersAndLevels(answer),
    steps: steps.map((one) => ({ ...one, value: { milestone: milestoneOf(one.id), ...one.value } })),
    borrowed,
  };
}

/** The column of the terms of a request. Who owes what is no part of them. Version 1 knew steps by their names. */
export const termsColumn = frozen<Omit<RequestTerms, 'documentsAtCounter'>>(
  z.object({
    answer: keptAnswer(['DEBTS_OPEN']).extend({ question: keptQuestion }),
    steps: z.array(keptProvision(step)),
    borrowed: keptProvision(z.string()).nullable(),
  }),
  [withMilestones],
);

/** The column of what was typed of a request: who, where and how to reach them. */
export const detailsColumn = frozen<RequestDetails>(
  z.object({
    requesterName: z.string(),
    phone: z.string(),
    email: z.string(),
    referencePoint: z.string(),
    notes: z.string(),
    position: z.object({ latitude: z.string(), longitude: z.string() }).nullable(),
    place: z.string(),
    taxId: z.string().nullable(),
    accountNumber: z.string().nullable(),
  }),
);
