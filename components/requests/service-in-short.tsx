import { Lines } from '@/components/ui/lines';
import { SummaryList } from '@/components/ui/summary-list';
import type { ToldSpecification } from '@/lib/service-tariff';

/** What the tariff says of the service that is asked for, before anything is typed. */
export function ServiceInShort({ code, told }: { code: string; told: ToldSpecification }) {
  const [service] = told.services;
  if (!service) return null;
  const { prices, papers, channels, conditions, notYet } = service;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Preço', notYet ? [notYet] : prices],
    ['Prazo', told.terms],
    ['Documentos', papers],
    ['Antes do serviço', conditions],
    ['Onde se pede', channels],
  ];
  return (
    <>
      <SummaryList
        items={rows
          .filter(([, lines]) => lines.length > 0)
          .map(([term, lines]) => ({ term, value: <Lines of={lines} /> }))}
      />
      <p>
        <a href={`/servicos/${code}`}>Tudo sobre este serviço, com a norma</a>
      </p>
    </>
  );
}
