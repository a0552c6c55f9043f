import { Field } from '@/components/ui/field';

interface TownFieldProps {
  name: string;
  defaultValue?: string | undefined;
  error?: string | undefined;
}

/** Asks for the town of the premises, where a day is counted by its holidays. */
export function TownField(box: TownFieldProps) {
  return (
    <Field
      {...box}
      label="Município do imóvel"
      hint="Para contar também os feriados dele. Em branco, contamos só os nacionais e os do estado."
      autoComplete="address-level2"
      width="medium"
      optional
    />
  );
}
