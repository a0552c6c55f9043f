import { z } from 'zod';
import { civilDate, isCivilDate } from '@/lib/kernel/civil-date';

const causes = ['DEFAULT', 'METER_REFUSED'] as const;
const uses = ['HOME', 'SOCIAL_TARIFF_HOME', 'HEALTH', 'EDUCATION', 'INTERNMENT', 'OTHER'] as const;
const proofs = ['SIGNATURE', 'RETURN_RECEIPT', 'PORTAL', 'NONE'] as const;

/** A day as a date box sends it, `2019-04-22`, or as people write it, `22/04/2019`; an empty box is none. */
const day = z
  .string()
  .trim()
  .transform((text) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1'))
  .refine((text) => text === '' || isCivilDate(text), 'DATE_MALFORMED')
  .transform((text) => (text === '' ? undefined : civilDate(text)))
  .optional();

const time = z
  .string()
  .trim()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/, 'TIME_MALFORMED')
  .transform((text) => text || undefined)
  .optional();

type Days = { deliveredOn?: string | undefined; plannedOn?: string | undefined; proof: string };

function hasItsDay({ deliveredOn, proof }: Days): boolean {
  return deliveredOn !== undefined || proof === 'NONE';
}

function isPlannedAfter({ deliveredOn, plannedOn }: Days): boolean {
  return !deliveredOn || !plannedOn || plannedOn > deliveredOn;
}

/** What a program asks about a cut, as a query. */
export const cutQuery = z
  .strictObject({
    deliveredOn: day,
    plannedOn: day,
    date: day,
    time,
    cause: z.enum(causes).default('DEFAULT'),
    use: z.enum(uses).default('HOME'),
    proof: z.enum(proofs).default('SIGNATURE'),
  })
  .refine(hasItsDay, { path: ['deliveredOn'], error: 'NOTICE_DAY_MISSING' })
  .refine(isPlannedAfter, { path: ['plannedOn'], error: 'PLANNED_BEFORE_NOTICE' });

/** The same as the form sends it, under the names of its boxes. */
export const cutForm = z
  .object({
    aviso: day,
    marcado: day,
    dia: day,
    hora: time,
    motivo: z.enum(causes).catch('DEFAULT'),
    imovel: z.enum(uses).catch('HOME'),
    prova: z.enum(proofs).catch('SIGNATURE'),
  })
  .refine(({ aviso, prova }) => hasItsDay({ deliveredOn: aviso, proof: prova }), {
    path: ['aviso'],
    error: 'NOTICE_DAY_MISSING',
  })
  .refine(
    ({ aviso, marcado, prova }) => isPlannedAfter({ deliveredOn: aviso, plannedOn: marcado, proof: prova }),
    {
      path: ['marcado'],
      error: 'PLANNED_BEFORE_NOTICE',
    },
  )
  .transform(({ aviso, marcado, dia, hora, motivo, imovel, prova }) => ({
    ...{ deliveredOn: aviso, plannedOn: marcado, date: dia, time: hora },
    ...{ cause: motivo, use: imovel, proof: prova },
  }));
