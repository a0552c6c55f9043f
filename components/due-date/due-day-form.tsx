import { DrawnFor } from '@/components/forms/drawn-for';
import { Actions, Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup } from '@/components/ui/radio-group';
import type { DueDayOption } from '@/lib/due-date';
import { formatDate } from '@/lib/format';

interface DueDayFormProps {
  options: readonly DueDayOption[];
  chosen: string | undefined;
  error: string | undefined;
}

/** Chooses a due day; each says when the next bill would be due. Nothing changes until the next page is confirmed. */
export function DueDayForm({ options, chosen, error }: DueDayFormProps) {
  return (
    <form method="get" action="/vencimento/conferir">
      <DrawnFor />
      <ErrorSummary errors={error ? [{ field: 'dia', message: error }] : []} />
      <RadioGroup
        name="dia"
        label="Novo dia do vencimento"
        error={error}
        defaultValue={chosen}
        options={options.map(({ day, nextDueOn, isCurrent }) => ({
          value: String(day),
          label: `Dia ${day}`,
          hint: isCurrent ? 'É o dia atual.' : `A próxima conta vence em ${formatDate(nextDueOn)}.`,
          disabled: isCurrent,
        }))}
      />
      <Actions>
        <Button>Continuar</Button>
      </Actions>
    </form>
  );
}
