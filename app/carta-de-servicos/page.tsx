import type { Metadata } from 'next';
import { connection } from 'next/server';
import { page } from '@/app/page-guard';
import { ServiceEntry } from '@/components/information/service-entry';
import { PageBody } from '@/components/layout/page-body';
import { BorrowedNote } from '@/components/service-catalogue/borrowed-note';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { type PublicService, portalServices, requestServices } from '@/lib/information';
import { requestCatalogue } from '@/lib/requests/use-cases';
import { serviceCatalogue } from '@/lib/service-tariff/use-cases';
import { currentUtility, utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Carta de serviços' };

export default page(ServiceLetterPage);

// The deadlines are those of the day, so the page is made for each request.
async function ServiceLetterPage() {
  await connection();
  const utility = currentUtility();
  const today = utilityToday();
  const { services, borrowed } = serviceCatalogue(today);
  const requested = requestServices(requestCatalogue(today), services, today);
  return (
    <PageBody width="text" breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="Carta de serviços"
        lead={`O que a ${utility.shortName} faz por você neste portal: o que é preciso, em quanto tempo, quanto custa e como acompanhar.`}
      />
      <Services title="Na hora, pelo portal" services={portalServices} />
      <Services title="A pedido" services={requested} />
      <BorrowedNote borrowed={borrowed} />
      <Prose>
        <p>
          O preço de cada serviço, com os documentos e a norma, está em{' '}
          <a href="/servicos">Serviços e preços</a>.
        </p>
        <p>
          Esta carta segue a Lei 13.460/2017, art. 7º. Se algo não for como está aqui,{' '}
          <a href="/ouvidoria">diga à ouvidoria</a>.
        </p>
      </Prose>
    </PageBody>
  );
}

function Services({ title, services }: { title: string; services: readonly PublicService[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {services.map((service) => (
        <ServiceEntry key={service.name} service={service} />
      ))}
    </section>
  );
}
