import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';
import { newsConsent } from '@/lib/newsletter';

/** Asks for news at an address; what is agreed to stands right above the button. */
export function NewsForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <FormField
        name="email"
        label="Seu e-mail"
        hint="Mandamos uma mensagem para você confirmar. Antes disso, nada mais."
        type="email"
        inputMode="email"
        autoComplete="email"
        spellCheck={false}
      />
      {newsConsent.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Actions>
        <Button icon="mail">Concordo e quero receber</Button>
      </Actions>
    </ActionForm>
  );
}
