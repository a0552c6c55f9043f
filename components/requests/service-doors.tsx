import { DoorLink, Doors } from '@/components/ui/card';
import type { Service, ToldSpecification } from '@/lib/service-tariff';

interface ServiceDoorsProps {
  services: readonly Service[];
  told: ToldSpecification;
  /** The page that asks the rest. */
  path: string;
}

/** The kinds of a service, to choose the one that fits, each with its price. */
export function ServiceDoors({ services, told, path }: ServiceDoorsProps) {
  return (
    <Doors label="Qual destes serviços">
      {services.map(({ code, title, explanation }) => (
        <DoorLink key={code} href={`${path}?servico=${code}`} icon="wrench" title={title}>
          {explanation} {priceOf(title, told)}
        </DoorLink>
      ))}
    </Doors>
  );
}

function priceOf(title: string, { services }: ToldSpecification): string {
  const prices = services.find((service) => service.title === title)?.prices ?? [];
  return prices.map((price) => `${price}.`).join(' ');
}
