import { z } from 'zod';
import { source } from '../schema';

const obstacle = z.object({
  code: z.enum([
    'NO_NOTICE',
    'NO_DAY_NAMED',
    'NOTICE_TOO_RECENT',
    'BEFORE_PLANNED_DAY',
    'FRIDAY',
    'SATURDAY',
    'SUNDAY',
    'HOLIDAY',
    'EVE_OF_HOLIDAY',
    'LAST_BUSINESS_DAY_BEFORE_HOLIDAY',
    'OUTSIDE_BUSINESS_HOURS',
  ]),
  until: z.iso.date().nullable().describe('First day on which it is gone, where the notice is the reason.'),
  holiday: z.object({ date: z.iso.date(), name: z.string(), source: z.string() }).nullable(),
  sources: z.array(source),
});

const town = z
  .object({ city: z.string().nullable(), state: z.string(), onFile: z.boolean() })
  .describe('By whose holidays days were counted; those of a town that is not on file are not.');

export const cutAnswer = z.object({
  town,
  lawful: z
    .object({
      date: z.iso.date().describe('First day on which the water may be cut.'),
      noticeEndsOn: z.iso.date().describe('First day that the notice allows: the thirtieth after it.'),
      refusedDays: z.array(z.object({ date: z.iso.date(), obstacles: z.array(obstacle) })),
      protection: source.nullable().describe('The act that wants milder terms for such premises.'),
    })
    .nullable()
    .describe(
      'Null where no notice can be proved, or it names no day though the law asks for one: no day is lawful.',
    ),
  day: z.object({
    date: z.iso.date(),
    lawful: z.boolean(),
    obstacles: z.array(obstacle),
    reconnectionFee: z.object({
      waived: z.boolean(),
      grounds: z.array(
        z.enum(['NO_PROOF_OF_NOTICE', 'NOTICE_AFTER_CUT', 'NO_DAY_NAMED', 'CUT_BEFORE_NAMED_DAY']),
      ),
      source: source.nullable(),
    }),
    debtReleasedBy: source.nullable(),
  }),
});

const notice = z.object({
  id: z.uuid(),
  cause: z.enum(['DEFAULT', 'METER_REFUSED']),
  deliveredOn: z.iso.date().nullable(),
  plannedOn: z.iso.date().nullable(),
  proof: z.enum(['SIGNATURE', 'RETURN_RECEIPT', 'PORTAL', 'NONE']),
  cutOn: z.iso.date().nullable(),
  answer: cutAnswer,
});

export const cutNoticeAnswer = z.object({ notice: notice.nullable() });

export type CutAnswerBody = z.input<typeof cutAnswer>;
export type CutNoticeBody = z.input<typeof notice>;
