import { SummaryList } from '@/components/ui/summary-list';
import { citation } from '@/lib/kernel/legal-source';
import { type Address, addressLine, type Office, type Phone } from '@/lib/utility';

interface OfficeEntryProps {
  office: Office;
  phone: Phone;
}

/** A place to be attended in person; what the sources do not say of it is asked for by telephone. */
export function OfficeEntry({ office: { name, address, hours, source }, phone }: OfficeEntryProps) {
  return (
    <section>
      <h2>{name}</h2>
      <SummaryList
        items={[
          { term: 'Endereço', value: <Whereabouts address={address} phone={phone} /> },
          { term: 'Horário', value: hours ?? <UnknownHours phone={phone} /> },
          { term: 'Mapa', value: <MapLink name={name} address={address} /> },
          { term: 'Fonte', value: `${citation(source)}.` },
        ]}
      />
    </section>
  );
}

function Whereabouts({ address, phone }: { address: Address; phone: Phone }) {
  if (address.street) return addressLine(address);
  return (
    <>
      {addressLine(address)}. A rua não consta nas fontes deste portal: ligue antes para{' '}
      <PhoneLink phone={phone} />.
    </>
  );
}

function UnknownHours({ phone }: { phone: Phone }) {
  return (
    <>
      O horário não consta nas fontes deste portal: ligue antes para <PhoneLink phone={phone} />.
    </>
  );
}

/** A link and no more: nothing of the map is loaded here, and the map is not told who follows it. */
function MapLink({ name, address: { street, city, state } }: { name: string; address: Address }) {
  const query = [street, city, state].filter(Boolean).join(', ');
  return (
    <a
      href={`https://www.openstreetmap.org/search?${new URLSearchParams({ query })}`}
      rel="noopener noreferrer"
    >
      Ver no OpenStreetMap: {street ? name : city}
    </a>
  );
}

function PhoneLink({ phone }: { phone: Phone }) {
  return <a href={`tel:${phone.number}`}>{phone.printed}</a>;
}
