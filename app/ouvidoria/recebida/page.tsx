import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';
import { formatDate } from '@/lib/format';
import { printedAccessCode } from '@/lib/ombudsman';
import type { StoredReceipt } from '@/lib/ombudsman/schema';
import { readReceipt } from '../receipt-cookie';

export const metadata: Metadata = { title: 'Manifestação recebida', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Ouvidoria', href: '/ouvidoria' },
];

export default page(ReceivedPage);

async function ReceivedPage() {
  const receipt = await readReceipt();
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      {receipt ? <Received receipt={receipt} /> : <Forgotten />}
    </PageBody>
  );
}

function Received({ receipt }: { receipt: StoredReceipt }) {
  return (
    <>
      <Panel title="Recebemos a sua manifestação" reference={{ label: 'Protocolo', value: receipt.protocol }}>
        <p>
          Código de acesso: <strong>{printedAccessCode(receipt.accessCode)}</strong>
        </p>
      </Panel>
      <Notice tone="warning" title="Guarde os dois agora">
        <p>
          O código de acesso não será mostrado de novo, nem pode ser recuperado. Com o protocolo e o código
          você acompanha a resposta. Imprima esta página ou anote.
        </p>
      </Notice>
      <Prose>
        <p>
          A resposta sai até <strong>{formatDate(receipt.dueOn)}</strong>. Se o prazo for prorrogado, você vê
          o novo prazo e o motivo no acompanhamento. Se informou um e-mail, avisamos por ele também.
        </p>
      </Prose>
      <ButtonLink href="/ouvidoria/acompanhar" look="secondary">
        Acompanhar a manifestação
      </ButtonLink>
    </>
  );
}

function Forgotten() {
  return (
    <>
      <PageHeading title="O protocolo já não está aqui" />
      <Prose>
        <p>
          O protocolo e o código de acesso aparecem só nos dez minutos depois do envio, e só no aparelho de
          onde ele foi feito. Se você guardou os dois,{' '}
          <a href="/ouvidoria/acompanhar">acompanhe a sua manifestação</a>. Se não,{' '}
          <a href="/ouvidoria">envie outra</a> ou <a href="/canais">fale com a gente</a>.
        </p>
      </Prose>
    </>
  );
}
