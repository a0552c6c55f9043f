import { Actions, Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { type GroupedServices, groupSlugs, type ServiceSearch } from '@/lib/service-tariff';
import styles from './service-search-form.module.css';

interface ServiceSearchFormProps {
  /** The groups that may be chosen. */
  groups: readonly GroupedServices[];
  typed: ServiceSearch;
}

/** Asks for words or a group with GET, so that what was found can be sent to somebody. */
export function ServiceSearchForm({ groups, typed }: ServiceSearchFormProps) {
  return (
    <search className={styles.search}>
      <form action="/servicos/busca" method="get" className={styles.form}>
        <Field
          name="texto"
          label="Palavras"
          hint="Com ou sem acentos. Basta o começo de cada palavra."
          defaultValue={typed.text}
          type="search"
          autoComplete="off"
          enterKeyHint="search"
        />
        <Select
          name="grupo"
          label="Assunto"
          placeholder="Todos"
          defaultValue={typed.group}
          width="full"
          options={groups.map(({ group, label }) => ({ value: groupSlugs[group], label }))}
        />
        <Actions>
          <Button look="secondary" icon="search">
            Procurar
          </Button>
        </Actions>
      </form>
    </search>
  );
}
