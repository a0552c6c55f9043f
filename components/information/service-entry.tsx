import { Details } from '@/components/ui/details';
import { SummaryList } from '@/components/ui/summary-list';
import type { PublicService } from '@/lib/information';

/** A service of the letter, closed at first: all that the law has it say. */
export function ServiceEntry({ service }: { service: PublicService }) {
  return (
    <Details summary={service.name}>
      <SummaryList
        items={[
          { term: 'O que é', value: service.what },
          { term: 'O que é preciso', value: service.requirements },
          { term: 'Como fazer', value: service.steps },
          { term: 'Prazo máximo', value: service.longestTime },
          { term: 'Custo', value: service.cost },
          { term: 'Onde', value: service.channel },
          { term: 'Como acompanhar', value: service.followUp },
        ]}
      />
      <p>
        <a href={service.path}>Ir para: {service.name}</a>
      </p>
    </Details>
  );
}
