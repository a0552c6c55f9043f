import { z } from 'zod';
import { typedDay, typedTime } from '@/lib/calendar/schema';
import { lineOf } from '@/lib/typed/schema';

const causes = ['DEFAULT', 'METER_REFUSED'] as const;
const uses = ['HOME', 'SOCIAL_TARIFF_HOME', 'HEALTH', 'EDUCATION', 'INTERNMENT', 'OTHER'] as const;
const proofs = ['SIGNATURE', 'RETURN_RECEIPT', 'PORTAL', 'NONE'] as const;

/** The town of the premises, as its people write it; empty where nobody says. */
const town = lineOf(60).optional();

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
    deliveredOn: typedDay.describe('When the written notice came; needed unless `proof` is NONE.'),
    plannedOn: typedDay.describe('The day from which, where the notice names one.'),
    date: typedDay.describe('The day to judge, of the cut or any other; today where it is missing.'),
    time: typedTime.describe('HH:MM, by the clock of the place.'),
    city: town.describe('The town of the premises: its holidays count too, where they are on file.'),
    cause: z.enum(causes).default('DEFAULT'),
    use: z.enum(uses).default('HOME'),
    proof: z.enum(proofs).default('SIGNATURE'),
  })
  .refine(hasItsDay, { path: ['deliveredOn'], error: 'NOTICE_DAY_MISSING' })
  .refine(isPlannedAfter, { path: ['plannedOn'], error: 'PLANNED_BEFORE_NOTICE' });

/** The same as the form sends it, under the names of its boxes. */
export const cutForm = z
  .object({
    aviso: typedDay,
    marcado: typedDay,
    dia: typedDay,
    hora: typedTime,
    municipio: town,
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
  .transform(({ aviso, marcado, dia, hora, municipio, motivo, imovel, prova }) => ({
    ...{ deliveredOn: aviso, plannedOn: marcado, date: dia, time: hora, city: municipio },
    ...{ cause: motivo, use: imovel, proof: prova },
  }));
