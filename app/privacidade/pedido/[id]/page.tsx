import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { privacyKindWords } from '@/components/privacy/privacy-words';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';
import { formatDate } from '@/lib/format';
import { isResourceId } from '@/lib/http/resource-id';
import { getPrivacyReceipt } from '@/lib/privacy/use-cases';

export const metadata: Metadata = { title: 'Pedido recebido', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Privacidade', href: '/privacidade' },
];

export default page(ReceiptPage);

async function ReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const request = isResourceId(id) ? await getPrivacyReceipt(id) : null;
  if (!request) notFound();
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <Panel title="Pedido recebido" reference={{ label: 'Protocolo', value: request.protocol }}>
        <p>{privacyKindWords[request.kind].label}</p>
      </Panel>
      <Prose>
        <p>
          A resposta vai para o e-mail informado até <strong>{formatDate(request.dueOn)}</strong>. Antes de
          enviar dados pessoais, confirmamos que o pedido é mesmo de quem eles são. Anote o protocolo.
        </p>
      </Prose>
    </PageBody>
  );
}
