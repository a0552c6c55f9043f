import { Details } from '@/components/ui/details';
import { Lines } from '@/components/ui/lines';
import { SummaryList } from '@/components/ui/summary-list';
import type { PublicService } from '@/lib/information';

/** A service of the letter, closed at first: all that the law has it say. */
export function ServiceEntry({ service }: { service: PublicService }) {
  return (
    <Details summary={service.name}>
      <SummaryList
        items={[
          { term: 'O que é', value: service.what },
          { term: 'O que é preciso', value: <Lines of={service.requirements} /> },
          { term: 'Como fazer', value: <Lines of={service.steps} /> },
          { term: 'Prazo máximo', value: <Lines of={service.longestTime} /> },
          { term: 'Custo', value: <Lines of={service.cost} /> },
          { term: 'Onde', value: <Lines of={service.channel} /> },
          { term: 'Como acompanhar', value: service.followUp },
        ]}
      />
      <p>
        <a href={service.path}>Ir para: {service.name}</a>
      </p>
    </Details>
  );
}
