import { ActionForm } from '@/components/forms/action-form';
import { FormField, FormRadioGroup, FormTextArea } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import { Prose } from '@/components/ui/prose';
import type { FormAction } from '@/lib/http/form-state';
import { caseKinds, longestCaseText } from '@/lib/ombudsman';
import { caseKindWords } from './case-words';

const kinds = caseKinds.map((value) => ({ value, ...caseKindWords[value] }));

/** What is said to the ombudsman; who says it may stay unknown. */
export function CaseForm({ action }: { action: FormAction }) {
  return (
    <ActionForm action={action}>
      <FormRadioGroup name="kind" label="O que você quer fazer?" options={kinds} />
      <FormTextArea
        name="text"
        label="O que aconteceu, ou o que você quer dizer"
        hint="Com suas palavras. Você não precisa explicar por que está falando com a ouvidoria. Se souber, diga o lugar, o dia e o protocolo do atendimento."
        rows={8}
        most={longestCaseText}
      />
      <Prose>
        <h2>Quem é você, se quiser dizer</h2>
        <p>
          Deixe em branco para ficar anônimo: você acompanha do mesmo jeito. O que você informar fica separado
          da manifestação, protegido, e só é visto por quem precisa para responder.
        </p>
      </Prose>
      <FormField name="name" label="Nome" optional autoComplete="name" />
      <FormField name="taxId" label="CPF ou CNPJ" optional width="medium" />
      <FormField
        name="phone"
        label="Telefone com DDD"
        optional
        type="tel"
        width="medium"
        autoComplete="tel"
      />
      <FormField
        name="email"
        label="E-mail"
        hint="Para receber o aviso do recebimento, de prazo prorrogado e da resposta. O aviso não traz o que você escreveu."
        optional
        type="email"
        autoComplete="email"
      />
      <Actions>
        <Button>Enviar à ouvidoria</Button>
      </Actions>
    </ActionForm>
  );
}
