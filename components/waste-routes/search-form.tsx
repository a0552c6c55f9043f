import { Actions, Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';

/** Asks for a neighbourhood or street with GET, so that what was found can be sent to a neighbour. */
export function WasteSearchForm({ typed }: { typed: string }) {
  return (
    <search>
      <form action="/coleta-de-residuos" method="get">
        <Field
          name="busca"
          label="Bairro ou rua"
          hint="Com ou sem acentos. Basta o começo de cada palavra."
          defaultValue={typed}
          type="search"
          autoComplete="off"
          enterKeyHint="search"
        />
        <Actions>
          <Button icon="search">Procurar</Button>
        </Actions>
      </form>
    </search>
  );
}
