import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import { SummaryList } from '@/components/ui/summary-list';
import { formatAccountNumber } from '@/lib/format';
import type { FormAction } from '@/lib/http/form-state';

interface TaxIdFormProps {
  action: FormAction;
  accountNumber: string;
  returnTo: string | undefined;
  /** A CNPJ may have letters: then the keyboard of letters comes up. */
  letters: boolean;
}

/** The second step of entering: CPF or CNPJ. */
export function TaxIdForm({ action, accountNumber, returnTo, letters }: TaxIdFormProps) {
  const change = (
    <a href="/entrar">
      Mudar<span className="visually-hidden"> matrícula</span>
    </a>
  );
  return (
    <ActionForm action={action}>
      <SummaryList
        items={[{ term: 'Matrícula', value: formatAccountNumber(accountNumber), action: change }]}
      />
      <input type="hidden" name="accountNumber" value={accountNumber} />
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      <FormField
        name="taxId"
        label="CPF ou CNPJ"
        hint="De quem é dono, usuário ou responsável pelo imóvel."
        inputMode={letters ? 'text' : 'numeric'}
        autoCapitalize="characters"
        autoComplete="off"
        enterKeyHint="go"
        spellCheck={false}
        width="medium"
        figures
      />
      <Actions>
        <Button>Entrar</Button>
        {!letters && <a href={lettersHref(accountNumber, returnTo)}>Meu CNPJ tem letras</a>}
      </Actions>
    </ActionForm>
  );
}

function lettersHref(accountNumber: string, returnTo: string | undefined): string {
  const query = new URLSearchParams({
    matricula: accountNumber,
    letras: 'sim',
    ...(returnTo && { voltar: returnTo }),
  });
  return `/entrar?${query}`;
}
