import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { renderStart } from '@/app/request-wizard/start-page';
import { Prose } from '@/components/ui/prose';
import type { PageQuery } from '@/lib/http/query';
import { dataProtectionLawOn } from '@/lib/privacy';
import { findSpecification } from '@/lib/requests';
import { requestCatalogue } from '@/lib/requests/use-cases';
import { serviceCatalogue } from '@/lib/service-tariff/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Dados da solicitação' };

const crumbs = [{ label: 'Pedir um serviço', href: '/pedir' }];

export default page(OpenRequestPage);

interface Props {
  params: Promise<{ servico: string }>;
  searchParams: PageQuery;
}

async function OpenRequestPage({ params, searchParams }: Props) {
  const { servico: code } = await params;
  const children = (
    <Prose>
      {mayReconnect(code) && (
        <p>
          Sem entrar com a matrícula não mostramos nada do imóvel: um atendente confere os débitos e fala com
          você. <a href={`/solicitacoes/nova/${code}`}>Entre para saber na hora</a>.
        </p>
      )}
      <p>Usamos estes dados só para atender esta solicitação ({dataProtectionLawOn(utilityToday())}).</p>
    </Prose>
  );
  return renderStart({ who: 'PUBLIC', code, query: searchParams, crumbs: () => crumbs, children });
}

/** Whether what is asked for may be a reconnection, of which the premises and its debts decide. */
function mayReconnect(code: string): boolean {
  const today = utilityToday();
  const asked = findSpecification(requestCatalogue(today), code, 'PUBLIC')?.specification.services ?? [];
  return serviceCatalogue(today).services.some(
    (service) => asked.includes(service.code) && service.reconnects !== null,
  );
}
