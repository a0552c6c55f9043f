import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { NewsForm } from '@/components/newsletter/news-form';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { currentUtility } from '@/lib/utility/current';
import { ask } from './actions';

const { shortName } = currentUtility();

export const metadata: Metadata = { title: 'Novidades por e-mail' };

export default function NewsPage() {
  return (
    <PageBody width="text" breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="Novidades por e-mail"
        lead={`Cadastre o seu e-mail e receba as novidades da ${shortName}: obras, serviços novos e mudanças no atendimento.`}
      />
      <NewsForm action={ask} />
      <Prose>
        <p>
          Não é preciso ser cliente. Este cadastro não se liga à sua matrícula nem às suas contas. Saiba mais
          em <a href="/privacidade">privacidade e dados pessoais</a>.
        </p>
      </Prose>
    </PageBody>
  );
}
