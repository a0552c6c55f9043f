import type { Metadata } from 'next';
import { OfficeEntry } from '@/components/information/office-entry';
import { PageBody } from '@/components/layout/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { currentUtility } from '@/lib/utility/current';

const utility = currentUtility();
const [phone] = utility.phones;

export const metadata: Metadata = { title: 'Lojas de atendimento' };

export default function OfficesPage() {
  return (
    <PageBody width="text" breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading title="Lojas de atendimento" lead={`Onde falar em pessoa com a ${utility.shortName}.`} />
      {utility.offices.map((office) => (
        <OfficeEntry key={office.name} office={office} phone={phone} />
      ))}
      <Notice title="Pode haver outras lojas">
        <p>
          As fontes deste portal trazem só esta. Para saber da loja mais perto, ligue para{' '}
          <a href={`tel:${phone.number}`}>{phone.printed}</a>.
        </p>
      </Notice>
      <Prose>
        <p>
          Quase tudo também se resolve aqui: veja a <a href="/carta-de-servicos">carta de serviços</a>.
        </p>
      </Prose>
    </PageBody>
  );
}
