import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { Actions, ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { ComingDays } from '@/components/waste-routes/coming-days';
import { ExampleNotice } from '@/components/waste-routes/example-notice';
import { NextCollections } from '@/components/waste-routes/next-collections';
import { citation } from '@/lib/kernel/legal-source';
import { utilityToday } from '@/lib/utility/current';
import { comingDays, nextCollection } from '@/lib/waste-routes';
import { routeParams } from '@/lib/waste-routes/schema';
import { getWasteRoute } from '@/lib/waste-routes/use-cases';

interface Props {
  params: Promise<{ bairro: string }>;
}

const weeksShown = 2;

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Coleta de resíduos', href: '/coleta-de-residuos' },
];

export default page(NeighbourhoodPage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const known = await knownRoute(params).catch(() => null);
  return { title: known ? `Coleta em ${known.route.neighbourhood}` : 'Coleta de resíduos' };
}

async function NeighbourhoodPage({ params }: Props) {
  const known = await knownRoute(params);
  if (!known) notFound();
  const { route, entry, calendar } = known;
  const asOf = utilityToday();
  const coming = route.collections.map((collection) => ({
    collection,
    next: nextCollection(collection, calendar, asOf),
  }));
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading title={`Coleta em ${route.neighbourhood}`} />
      {entry.value.areExamples && <ExampleNotice source={entry.source} />}
      <NextCollections coming={coming} asOf={asOf} />
      <Actions>
        <ButtonLink href={`/api/v1/waste-routes/${route.code}/calendar.ics`} icon="calendar" download>
          Pôr na agenda do celular
        </ButtonLink>
      </Actions>
      <ComingDays
        caption={`As próximas ${weeksShown} semanas`}
        days={comingDays(route, calendar, { asOf, weeks: weeksShown })}
      />
      <Prose>
        <h2>Ruas deste bairro</h2>
        <p>{route.streets.join(' · ')}</p>
        {!entry.value.areExamples && <p>Ponha o lixo na rua pouco antes do horário, em sacos fechados.</p>}
        <p>
          <small>Fonte: {citation(entry.source)}.</small>
        </p>
      </Prose>
    </PageBody>
  );
}

async function knownRoute(params: Props['params']) {
  const code = routeParams.safeParse({ neighbourhood: (await params).bairro });
  return code.success ? getWasteRoute(code.data.neighbourhood, utilityToday()) : null;
}
