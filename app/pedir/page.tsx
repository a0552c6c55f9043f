import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { SpecificationLead } from '@/components/requests/specification-lead';
import { DoorLink, Doors } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { openSpecifications } from '@/lib/requests';
import { requestCatalogue, tellSpecification } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Pedir um serviço' };

// The catalogue goes by the day: a page made at build time would keep yesterday's.
export const dynamic = 'force-dynamic';

export default page(AskPage);

async function AskPage() {
  const today = utilityToday();
  const specifications = openSpecifications(requestCatalogue(today));
  return (
    <PageBody>
      <PageHeading
        title="Pedir um serviço"
        lead="Estes serviços podem ser pedidos sem entrar com a matrícula. Você recebe um protocolo na hora."
      />
      <Doors label="Serviços">
        {specifications.map((one) => (
          <DoorLink key={one.code} href={`/pedir/${one.code}`} icon="wrench" title={one.title}>
            <SpecificationLead specification={one} told={tellSpecification(one, today)} />
          </DoorLink>
        ))}
      </Doors>
      <Prose>
        <p>
          Para os outros serviços, <a href="/">entre com a matrícula</a>. Já pediu?{' '}
          <a href="/acompanhar">Acompanhe pelo protocolo</a>.
        </p>
      </Prose>
    </PageBody>
  );
}
