import { z } from 'zod';

export const privacyRequestAnswer = z.object({
  protocol: z.string().regex(/^\d{4}3\d{9}$/),
  kind: z.enum([
    'CONFIRMATION',
    'ACCESS',
    'CORRECTION',
    'ANONYMIZATION',
    'PORTABILITY',
    'SHARING',
    'CONSENT_REVOCATION',
  ]),
  requestedOn: z.iso.date(),
  dueOn: z.iso.date().describe('Last day for the answer, inclusive.'),
  answeredOn: z.iso.date().nullable(),
  answer: z.string().nullable(),
});

export type PrivacyRequestAnswer = z.input<typeof privacyRequestAnswer>;
