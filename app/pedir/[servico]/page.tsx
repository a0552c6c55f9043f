import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { renderStart } from '@/app/request-wizard/start-page';
import { Prose } from '@/components/ui/prose';
import type { PageQuery } from '@/lib/http/query';
import { dataProtectionLawOn } from '@/lib/privacy';
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
      {code === 'religacao' && (
        <p>
          Sem entrar com a matrícula não mostramos nada do imóvel: um atendente confere os débitos e fala com
          você. <a href="/solicitacoes/nova/religacao">Entre para saber na hora</a>.
        </p>
      )}
      <p>Usamos estes dados só para atender esta solicitação ({dataProtectionLawOn(utilityToday())}).</p>
    </Prose>
  );
  return renderStart({ who: 'PUBLIC', code, query: searchParams, crumbs: () => crumbs, children });
}
