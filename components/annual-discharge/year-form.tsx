import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';

/** A year that may be asked for, and in words how it stands. */
export interface YearOption {
  readonly year: number;
  readonly standing: string;
}

/** Chooses the year of a declaration; each year says beforehand what will come of it. */
export function YearForm({
  action,
  years,
  chosen,
  nextStep,
}: {
  action: FormAction;
  years: readonly YearOption[];
  chosen: number | undefined;
  /** Whether asking is the page's next step; after a refusal, paying is. */
  nextStep: boolean;
}) {
  const options = years.map(({ year, standing }) => ({
    value: String(year),
    label: String(year),
    hint: standing,
  }));
  const first = chosen ?? years[0]?.year;
  return (
    <ActionForm action={action}>
      <FormRadioGroup
        name="year"
        label="Ano de referência"
        options={options}
        defaultValue={first === undefined ? undefined : String(first)}
      />
      <Actions>
        <Button icon="file" look={nextStep ? 'primary' : 'secondary'}>
          Emitir declaração
        </Button>
      </Actions>
    </ActionForm>
  );
}
