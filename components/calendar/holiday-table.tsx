import { ButtonLink } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import type { HolidayYear, PublishedHoliday } from '@/lib/calendar';
import { formatWeekdayDate } from '@/lib/format';
import styles from './holiday-table.module.css';

const scopeWords = {
  NATIONAL: 'Feriado nacional',
  STATE: 'Feriado do estado',
  MUNICIPAL: 'Feriado do município',
} as const satisfies Record<PublishedHoliday['scope'], string>;

/** The holidays of a year, each with whose it is and its act. */
export function HolidayTable({ year, holidays }: Pick<HolidayYear, 'year' | 'holidays'>) {
  return (
    <DataTable
      caption={`Feriados de ${year}`}
      rows={holidays}
      rowKey={({ date, scope }) => `${date} ${scope}`}
      columns={[
        { header: 'Dia', cell: ({ date }) => formatWeekdayDate(date), rowHeader: true },
        { header: 'Nome', cell: ({ name }) => name },
        {
          header: 'De quem é',
          cell: ({ scope, optional }) => (optional ? 'Ponto facultativo' : scopeWords[scope]),
        },
        { header: 'Lei', cell: ({ source }) => source },
      ]}
    />
  );
}

/** The other years that are known. */
export function HolidayYears({
  year,
  years,
  city,
}: Pick<HolidayYear, 'year' | 'years'> & { city: string | null }) {
  const town = city === null ? '' : `&${new URLSearchParams({ municipio: city })}`;
  return (
    <nav aria-label="Feriados por ano" className={styles.years}>
      {years.map((other) => (
        <ButtonLink
          key={other}
          href={`/feriados?ano=${other}${town}`}
          look={other === year ? 'secondary' : 'quiet'}
          aria-current={other === year ? 'page' : undefined}
        >
          {other}
        </ButtonLink>
      ))}
    </nav>
  );
}
