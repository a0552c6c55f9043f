import type { AccountNumber } from '@/lib/accounts';
import { type Claims, link, nobody } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { YearMonth } from '@/lib/kernel/year-month';

/** What is kept here of a person, column by column. */
export const readingsClaims = {
  Meter: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'READINGS',
    columns: {
      id: link,
      premisesId: link,
      serialNumber: 'Número do hidrômetro',
      installedOn: 'Instalação',
      removedOn: 'Retirada',
    },
  },
  MeterReading: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'READINGS',
    columns: {
      premisesId: link,
      referenceMonth: 'Mês de referência',
      readOn: 'Dia da leitura',
      reading: 'Leitura',
      measuredM3: 'Volume medido',
      billedM3: 'Volume faturado',
      averageM3: 'Média',
      days: 'Dias de consumo',
      kind: 'Tipo da leitura',
    },
  },
  WaterQuality: {
    columns: {
      localityId: link,
      month: nobody,
      parameter: nobody,
      required: nobody,
      analysed: nobody,
      conforming: nobody,
      mean: nobody,
    },
  },
} as const satisfies Claims<'Meter' | 'MeterReading' | 'WaterQuality'>;

/** A reading of the meter while somebody answered for the premises. */
export interface OwnReading {
  readonly accountNumber: AccountNumber;
  readonly referenceMonth: YearMonth;
  readonly readOn: CivilDate;
  readonly billedM3: number;
}
