import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { LookupForm } from '@/components/requests/lookup-form';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { lookUp } from './actions';

export const metadata: Metadata = { title: 'Acompanhar uma solicitação' };

export default function FollowPage() {
  return (
    <PageBody width="text">
      <PageHeading
        title="Acompanhar uma solicitação"
        lead="Veja o andamento de um serviço ou de um pedido de cadastro, com o protocolo e o CPF ou CNPJ de quem pediu, sem entrar no portal."
      />
      <LookupForm action={lookUp} />
      <Prose>
        <p>
          Para ver todas as solicitações do seu imóvel e o que você escreveu nelas,{' '}
          <a href="/">entre com a matrícula</a>.
        </p>
      </Prose>
    </PageBody>
  );
}
