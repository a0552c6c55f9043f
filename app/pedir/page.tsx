import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { DoorLink, Doors } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { deadlineInWords, openSpecifications } from '@/lib/requests';
import { requestCatalogue } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Pedir um serviço' };

// The catalogue goes by the day: a page made at build time would keep yesterday's.
export const dynamic = 'force-dynamic';

export default page(AskPage);

async function AskPage() {
  const specifications = openSpecifications(requestCatalogue(utilityToday()));
  return (
    <PageBody>
      <PageHeading
        title="Pedir um serviço"
        lead="Estes serviços podem ser pedidos sem entrar com a matrícula. Você recebe um protocolo na hora."
      />
      <Doors label="Serviços">
        {specifications.map(({ code, title, explanation, deadline }) => (
          <DoorLink key={code} href={`/pedir/${code}`} icon="wrench" title={title}>
            {explanation} Prazo: {deadlineInWords(deadline)}.
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
