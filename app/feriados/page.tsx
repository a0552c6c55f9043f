import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { HolidayTable, HolidayYears } from '@/components/calendar/holiday-table';
import { TownForm } from '@/components/calendar/town-form';
import { PageBody } from '@/components/layout/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { townSentence } from '@/lib/calendar';
import { askedTown, listHolidays } from '@/lib/calendar/use-cases';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { currentUtility, utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Feriados' };

export default page(HolidaysPage);

async function HolidaysPage({ searchParams }: { searchParams: PageQuery }) {
  const { ano, municipio } = await searchParams;
  const asked = firstOf(ano);
  const { localHolidays, servedArea } = currentUtility();
  const typed = firstOf(municipio)?.replaceAll('\0', '').slice(0, 60);
  const { year, years, holidays, town } = await listHolidays(
    Number(asked && /^\d{4}$/.test(asked) ? asked : utilityToday().slice(0, 4)),
    askedTown(typed ?? null),
  );
  return (
    <PageBody breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title={town.city ? `Feriados em ${town.city}` : `Feriados (${town.state})`}
        lead="Os dias que não contam como dias úteis nos nossos prazos, com a lei de cada um."
      />
      <p>{townSentence(town)}</p>
      {servedArea.kind === 'STATE' && <TownForm year={year} city={town.city} />}
      <HolidayYears year={year} years={years} city={town.city} />
      {holidays.length > 0 ? (
        <HolidayTable year={year} holidays={holidays} />
      ) : (
        <Notice title={`Não temos os feriados de ${year}`}>
          <p>Escolha um dos anos acima.</p>
        </Notice>
      )}
      <Prose>
        <p>
          No ponto facultativo (Carnaval e Corpus Christi) os bancos não abrem e o dia não conta como dia
          útil, mas nenhuma lei federal faz dele um feriado.
        </p>
        <p>
          O município pode ter outros feriados. Só estão aqui aqueles cuja norma encontramos
          {localHolidays.notFound && `: ${localHolidays.notFound}`}. A{' '}
          <a href="/aviso-de-corte">conferência do aviso de corte</a> usa esta lista.
        </p>
      </Prose>
    </PageBody>
  );
}
