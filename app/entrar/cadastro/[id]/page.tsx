import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';
import { formatDate } from '@/lib/format';
import { isResourceId } from '@/lib/http/resource-id';
import { getRegistrationReceipt } from '@/lib/requests/use-cases';
import { currentUtility } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Pedido de cadastro recebido', robots: { index: false } };

export default page(RegistrationReceiptPage);

async function RegistrationReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const receipt = isResourceId(id) ? await getRegistrationReceipt(id) : null;
  if (!receipt) notFound();
  const [phone] = currentUtility().phones;
  return (
    <PageBody width="text">
      <Panel title="Pedido recebido" reference={{ label: 'Protocolo', value: receipt.protocol }}>
        <p>Recebido em {formatDate(receipt.requestedOn)}.</p>
      </Panel>
      <Prose>
        <h2>O que acontece agora</h2>
        <ol>
          <li>Um atendente confere os dados com o cadastro do imóvel.</li>
          <li>Se faltar algo, ele fala com você pelo telefone ou e-mail que você informou.</li>
          <li>Depois de incluído, entre com a matrícula e o seu CPF ou CNPJ.</li>
        </ol>
        <p>
          O protocolo vai também para o e-mail informado. Com ele e o CPF ou CNPJ,{' '}
          <a href="/acompanhar">acompanhe o pedido</a>. Se preferir, ligue para{' '}
          <a href={`tel:${phone.number}`}>{phone.printed}</a>.
        </p>
      </Prose>
      <ButtonLink look="secondary" href="/">
        Voltar ao início
      </ButtonLink>
    </PageBody>
  );
}
