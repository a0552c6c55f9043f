import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { SummaryList } from '@/components/ui/summary-list';
import { citation } from '@/lib/kernel/legal-source';
import { type Address, addressLine, type Office } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';

const utility = currentUtility();
const [phone] = utility.phones;

export const metadata: Metadata = { title: 'Lojas de atendimento' };

export default function OfficesPage() {
  return (
    <PageBody width="text" breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading title="Lojas de atendimento" lead={`Onde falar em pessoa com a ${utility.shortName}.`} />
      {utility.offices.map((office) => (
        <OfficeEntry key={office.name} office={office} />
      ))}
      <Notice title={utility.offices.length === 0 ? 'Ainda sem endereços' : 'Só o que foi publicado'}>
        <p>
          {utility.offices.length === 0
            ? 'As fontes deste portal não trazem endereço nem horário de loja.'
            : 'As fontes deste portal trazem só este endereço.'}{' '}
          Antes de sair de casa, ligue para <a href={`tel:${phone.number}`}>{phone.printed}</a> e pergunte
          pela loja mais perto e pelo horário.
        </p>
      </Notice>
      <Prose>
        <p>Fonte: {citation(utility.identitySource)}.</p>
        <p>
          Quase tudo também se resolve aqui: veja a <a href="/carta-de-servicos">carta de serviços</a>.
        </p>
      </Prose>
    </PageBody>
  );
}

function OfficeEntry({ office: { name, address, hours } }: { office: Office }) {
  return (
    <section>
      <h2>{name}</h2>
      <SummaryList
        items={[
          { term: 'Endereço', value: addressLine(address) },
          { term: 'Horário', value: hours ?? 'Não publicado. Confirme por telefone.' },
          { term: 'Mapa', value: <a href={mapAddress(address)}>Ver no OpenStreetMap: {name}</a> },
        ]}
      />
    </section>
  );
}

function mapAddress({ street, city, state }: Address): string {
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${street}, ${city}, ${state}` })}`;
}
