import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { RequestReceived } from '@/components/requests/request-received';
import { isResourceId } from '@/lib/http/resource-id';
import { findSpecification } from '@/lib/requests';
import { getOpenReceipt, requestCatalogue } from '@/lib/requests/use-cases';

export const metadata: Metadata = { title: 'Solicitação recebida', robots: { index: false } };

const back = { href: '/', label: 'Voltar ao início' };

export default page(OpenReceiptPage);

async function OpenReceiptPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const request = isResourceId(id) ? await getOpenReceipt(id) : null;
  if (!request) notFound();
  const { specificationCode, requestedOn } = request;
  const found = findSpecification(requestCatalogue(requestedOn), specificationCode, 'PUBLIC');
  const followable = found?.specification.open?.taxId === 'REQUIRED';
  return (
    <PageBody width="text">
      <RequestReceived request={request} followable={followable} back={back} />
    </PageBody>
  );
}
