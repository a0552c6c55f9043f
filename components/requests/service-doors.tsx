import { DoorLink, Doors } from '@/components/ui/card';
import type { Service } from '@/lib/service-tariff';

/** The kinds of a service, to choose the one that fits; `path` is the page that asks the rest. */
export function ServiceDoors({ services, path }: { services: readonly Service[]; path: string }) {
  return (
    <Doors label="Qual destes serviços">
      {services.map(({ code, title, explanation }) => (
        <DoorLink key={code} href={`${path}?servico=${code}`} icon="wrench" title={title}>
          {explanation}
        </DoorLink>
      ))}
    </Doors>
  );
}
