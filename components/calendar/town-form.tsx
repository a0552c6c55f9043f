import { Actions, Button } from '@/components/ui/button';
import { TownField } from './town-field';

/** Asks for whose holidays are shown, by GET: each town has its address. */
export function TownForm({ year, city }: { year: number; city: string | null }) {
  return (
    <form method="get" action="/feriados" noValidate>
      <input type="hidden" name="ano" value={year} />
      <TownField name="municipio" defaultValue={city ?? undefined} />
      <Actions>
        <Button look="secondary">Ver os feriados</Button>
      </Actions>
    </form>
  );
}
