import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { ExampleNotice } from '@/components/waste-routes/example-notice';
import { NoRoutes } from '@/components/waste-routes/no-routes';
import { RouteList } from '@/components/waste-routes/route-list';
import { WasteSearchForm } from '@/components/waste-routes/search-form';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { currentUtility, utilityToday } from '@/lib/utility/current';
import { nextCollection } from '@/lib/waste-routes';
import { searchedText } from '@/lib/waste-routes/schema';
import { findWasteRoutes, type RoutesFound } from '@/lib/waste-routes/use-cases';

export const metadata: Metadata = { title: 'Coleta de resíduos' };

export default page(WasteRoutesPage);

async function WasteRoutesPage({ searchParams }: { searchParams: PageQuery }) {
  const typed = searchedText.parse(firstOf((await searchParams).busca));
  const utility = currentUtility();
  const answer = await findWasteRoutes(typed, utilityToday());
  const { standing } = answer;
  return (
    <PageBody breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="Coleta de resíduos"
        lead={
          standing === 'KNOWN'
            ? 'Veja em que dias e horários o caminhão passa no seu bairro.'
            : 'Os dias e horários do caminhão do lixo.'
        }
      />
      {standing === 'KNOWN' ? (
        <Search typed={typed} answer={answer} />
      ) : (
        <NoRoutes standing={standing} utility={utility} />
      )}
    </PageBody>
  );
}

function Search({ typed, answer: { entry, found } }: { typed: string; answer: RoutesFound }) {
  const asOf = utilityToday();
  const routes = found.map(({ route, streets, calendar }) => ({
    route,
    streets,
    nextOn: (collection: (typeof route.collections)[number]) => nextCollection(collection, calendar, asOf),
  }));
  return (
    <>
      {entry.value.areExamples && <ExampleNotice source={entry.source} />}
      <WasteSearchForm typed={typed} />
      <h2>{typed === '' ? 'Todos os bairros' : `Bairros encontrados: ${found.length}`}</h2>
      {found.length > 0 ? <RouteList routes={routes} asOf={asOf} /> : <NothingFound typed={typed} />}
    </>
  );
}

function NothingFound({ typed }: { typed: string }) {
  const [phone] = currentUtility().phones;
  return (
    <Notice title={`Nenhum bairro nem rua com “${typed}”`}>
      <p>
        Confira o nome, tente só uma palavra ou <a href="/coleta-de-residuos">veja todos os bairros</a>. Se a
        sua rua não está aqui, ligue para <a href={`tel:${phone.number}`}>{phone.printed}</a>.
      </p>
    </Notice>
  );
}
