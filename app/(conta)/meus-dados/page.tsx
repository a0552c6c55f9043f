import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { PageBody } from '@/components/layout/page-body';
import { DataSection } from '@/components/privacy/data-section';
import { PrivacyForm } from '@/components/privacy/privacy-form';
import { PrivacyRequestTable } from '@/components/privacy/request-table';
import { SentNotice } from '@/components/privacy/sent-notice';
import { UnlinkedDataList } from '@/components/privacy/unlinked-data';
import { Actions, ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { SummaryList } from '@/components/ui/summary-list';
import { requireAccount } from '@/lib/auth/page';
import { formatTaxId } from '@/lib/format';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { dataProtectionLawOn, dataSections, unlinkedData } from '@/lib/privacy';
import { getMyData, listPrivacyRequests } from '@/lib/privacy/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { sendPrivacyRequest } from './actions';

export const metadata: Metadata = { title: 'Meus dados' };

const crumbs = [{ label: 'Início', href: '/inicio' }];

export default accountPage(MyDataPage);

async function MyDataPage({ searchParams }: { searchParams: PageQuery }) {
  const { account } = await requireAccount('/meus-dados');
  const asOf = utilityToday();
  const [data, requests] = [await getMyData(account.scope, asOf), await listPrivacyRequests(account.scope)];
  const sent = requests.length > 0 ? firstOf((await searchParams).pedido) : undefined;
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading
        title="Meus dados"
        lead="Tudo o que guardamos sobre você, em todos os seus imóveis. Nada aqui é de outra pessoa."
      />
      <SentNotice sent={sent} />
      <SummaryList
        items={[
          { term: 'Nome', value: data.name },
          { term: 'CPF ou CNPJ', value: data.taxId ? formatTaxId(data.taxId) : 'não cadastrado' },
        ]}
      />
      <Actions>
        <ButtonLink href="/api/v1/my-data/pdf" icon="file">
          Baixar em PDF
        </ButtonLink>
        <ButtonLink href="/api/v1/my-data" look="secondary" download="meus-dados.json">
          Baixar em JSON
        </ButtonLink>
      </Actions>
      {dataSections(data).map((section) => (
        <DataSection key={section.title} section={section} />
      ))}
      <UnlinkedDataList unlinked={unlinkedData} />
      {requests.length > 0 && <PrivacyRequestTable requests={requests} asOf={asOf} />}
      <Prose>
        <h2>Fazer um pedido sobre os seus dados</h2>
        <p>
          A resposta completa sai em até 15 dias ({dataProtectionLawOn(asOf, 'art. 19')}). Veja antes{' '}
          <a href="/privacidade">por que guardamos, por quanto tempo e com que base</a>.
        </p>
      </Prose>
      <PrivacyForm action={sendPrivacyRequest} identified />
    </PageBody>
  );
}
