import { ActionForm } from '@/components/forms/action-form';
import { FormField, FormRadioGroup, FormTextArea } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';
import { longestPrivacyNotes, privacyKinds } from '@/lib/privacy';
import { privacyKindWords } from './privacy-words';

const kinds = privacyKinds.map((value) => ({ value, ...privacyKindWords[value] }));

/** Asks about one's own data; somebody who has not entered also says who they are. */
export function PrivacyForm({ action, identified }: { action: FormAction; identified: boolean }) {
  return (
    <ActionForm action={action}>
      <FormRadioGroup name="kind" label="O que você quer pedir?" options={kinds} />
      <FormTextArea
        name="notes"
        label="Explique, se precisar"
        hint="Por exemplo, o dado que está errado e como é o certo."
        optional
        most={longestPrivacyNotes}
      />
      {identified ? <LetterAddress /> : <Requester />}
      <Actions>
        <Button>Enviar pedido</Button>
      </Actions>
    </ActionForm>
  );
}

function LetterAddress() {
  return (
    <FormField
      name="email"
      label="E-mail"
      hint="Para saber por e-mail quando o pedido for recebido e respondido. A resposta você lê aqui."
      optional
      type="email"
      autoComplete="email"
    />
  );
}

function Requester() {
  return (
    <>
      <FormField name="name" label="Nome" autoComplete="name" />
      <FormField name="taxId" label="CPF ou CNPJ" width="medium" />
      <FormField
        name="email"
        label="E-mail"
        hint="A resposta vai para este endereço, depois de confirmarmos que você é você."
        type="email"
        autoComplete="email"
      />
    </>
  );
}
