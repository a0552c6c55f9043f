import { FormField } from '@/components/forms/form-fields';
import { Details } from '@/components/ui/details';
import type { RequestDetails } from '@/lib/requests';
import { LocateButton } from './locate-button';

/** The point on the map, for whoever wants to give it: two numbers, which the device may fill in. */
export function PositionFields({ details }: { details: RequestDetails | null }) {
  const position = details?.position;
  return (
    <Details summary="Informar a posição no mapa (se quiser)" open={Boolean(position)}>
      <p>Ajuda a equipe a chegar mais depressa. A posição só é usada neste atendimento.</p>
      <LocateButton latitude="latitude" longitude="longitude" />
      <FormField
        name="latitude"
        label="Latitude"
        hint="Em graus. Exemplo: -10,916206"
        optional
        width="short"
        defaultValue={position?.latitude}
      />
      <FormField
        name="longitude"
        label="Longitude"
        hint="Em graus. Exemplo: -37,077466"
        optional
        width="short"
        defaultValue={position?.longitude}
      />
    </Details>
  );
}
