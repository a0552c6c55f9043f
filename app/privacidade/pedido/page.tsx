import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { PrivacyForm } from '@/components/privacy/privacy-form';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { sendOpenRequest } from './actions';

export const metadata: Metadata = { title: 'Pedido sobre dados pessoais' };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Privacidade', href: '/privacidade' },
];

export default function OpenRequestPage() {
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        title="Pedido sobre dados pessoais"
        lead="Para quem não tem matrícula ou não consegue entrar. É de graça e a resposta sai em até 15 dias."
      />
      <Prose>
        <p>
          Se você tem matrícula, <a href="/meus-dados">entre e veja tudo na hora</a>.
        </p>
      </Prose>
      <PrivacyForm action={sendOpenRequest} identified={false} />
    </PageBody>
  );
}
