import { Checkbox } from '@/components/ui/checkbox';
import type { Cents } from '@/lib/kernel/money';

interface DebtCheckboxProps {
  name: 'conta' | 'guia' | 'lancamento' | 'credito';
  id: string;
  label: string;
  /** What marking it adds to the running total; negative for a credit. */
  cents: Cents;
  chosen: boolean;
}

/** The box that chooses one debt; its label is for who hears the page, since its row says the same. */
export function DebtCheckbox({ name, id, label, cents, chosen }: DebtCheckboxProps) {
  return (
    <Checkbox
      name={name}
      id={id}
      value={id}
      label={label}
      labelHidden
      defaultChecked={chosen}
      data-cents={cents}
    />
  );
}
