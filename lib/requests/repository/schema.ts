import { z } from 'zod';
import { frozen } from '@/lib/kernel/frozen';
import { keptAnswer, keptProvision, keptQuestion } from '@/lib/service-tariff/kept/schema';
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

const step = z.object({ who: z.string(), does: z.string(), onRefusal: z.string().nullable() });

/** The column of the terms of a request. Who owes what is no part of them. */
export const termsColumn = frozen<Omit<RequestTerms, 'documentsAtCounter'>>(
  z.object({
    answer: keptAnswer(['DEBTS_OPEN']).extend({ question: keptQuestion }),
    steps: z.array(keptProvision(step)),
    borrowed: keptProvision(z.string()).nullable(),
  }),
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
