import { Actions, Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';

interface AccountNumberFormProps {
  error?: string | undefined;
  typed?: string | undefined;
  returnTo?: string | undefined;
}

/** The first step of entering: the matrícula, asked with GET so that nothing but it is needed. */
export function AccountNumberForm({ error, typed, returnTo }: AccountNumberFormProps) {
  return (
    <form action="/entrar" method="get" noValidate>
      <Field
        name="matricula"
        label="Matrícula"
        hint="Está na conta de água, no quadro com os seus dados. Com ou sem ponto."
        error={error}
        defaultValue={typed}
        inputMode="numeric"
        autoComplete="username"
        enterKeyHint="next"
        width="medium"
        figures
      />
      {returnTo && <input type="hidden" name="voltar" value={returnTo} />}
      <Actions>
        <Button>Continuar</Button>
      </Actions>
    </form>
  );
}
