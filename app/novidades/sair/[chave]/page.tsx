import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { OneButtonForm } from '@/components/newsletter/one-button-form';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { isResourceId } from '@/lib/http/resource-id';
import { currentUtility } from '@/lib/utility/current';
import { leave } from '../../actions';

export const metadata: Metadata = { title: 'Sair da lista de novidades', robots: { index: false } };

export default page(LeavePage);

async function LeavePage({ params }: { params: Promise<{ chave: string }> }) {
  const { chave } = await params;
  if (!isResourceId(chave)) notFound();
  return (
    <PageBody width="text">
      <PageHeading
        title={`Não receber mais as novidades da ${currentUtility().shortName}?`}
        lead="Um toque basta. Apagamos o seu e-mail na hora."
      />
      <OneButtonForm action={leave} carried={{ name: 'key', value: chave }} button="Sair e apagar o e-mail" />
      <Prose>
        <p>
          Isto não muda nada nas suas contas nem nos avisos das suas solicitações. Se quiser, você pode pedir
          as novidades de novo quando desejar.
        </p>
      </Prose>
    </PageBody>
  );
}
