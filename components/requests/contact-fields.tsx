import { FormField, FormTextArea } from '@/components/forms/form-fields';
import { type RequestDetails, requestTextLimits } from '@/lib/requests';

/** Who asks, and where to reach them. */
export function ContactFields({ details }: { details: RequestDetails | null }) {
  return (
    <>
      <FormField
        name="requesterName"
        label="Nome de quem pede"
        autoComplete="name"
        defaultValue={details?.requesterName}
      />
      <FormField
        name="phone"
        label="Telefone com DDD"
        hint="Exemplo: (79) 99999-9999"
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        width="medium"
        defaultValue={details?.phone}
      />
      <FormField
        name="email"
        label="E-mail"
        hint="Avisamos por ele a cada passo da solicitação."
        type="email"
        inputMode="email"
        autoComplete="email"
        defaultValue={details?.email}
      />
    </>
  );
}

/** What helps to find the place and to understand what is asked. */
export function WhereAndWhat({ details }: { details: RequestDetails | null }) {
  return (
    <>
      <FormField
        name="referencePoint"
        label="Ponto de referência"
        hint="Algo perto que ajude a achar o lugar. Exemplo: em frente à escola."
        defaultValue={details?.referencePoint}
      />
      <FormTextArea
        name="notes"
        label="Observações"
        hint="Conte o que está acontecendo. Não escreva senhas nem dados de banco."
        optional
        rows={4}
        most={requestTextLimits.notes}
        defaultValue={details?.notes}
      />
    </>
  );
}
