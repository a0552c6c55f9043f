import { ActionForm } from '@/components/forms/action-form';
import { FormField } from '@/components/forms/form-fields';
import { Actions, Button } from '@/components/ui/button';
import type { FormAction } from '@/lib/http/form-state';
import type { OpenRequestDemands, RequestSpecification } from '@/lib/requests';
import { placeParts, type RequestDetails, type ServiceAnswers } from '@/lib/requests';
import { ContactFields, WhereAndWhat } from './contact-fields';
import { PositionFields } from './position-fields';
import { type ChosenService, ServiceFields } from './service-fields';

interface RequestFormProps {
  action: FormAction;
  specification: RequestSpecification;
  /** What was typed before, when it is being changed. */
  details: RequestDetails | null;
  /** Asked only of those who did not enter with a matrícula. */
  demands: OpenRequestDemands | null;
  /** The service of the tariff, where there is one. */
  chosen?: ChosenService | null;
  answers?: ServiceAnswers | null;
}

/** What is told when asking for a service. */
export function RequestForm({ action, specification, details, demands, ...tariff }: RequestFormProps) {
  const { chosen, answers = null } = tariff;
  return (
    <ActionForm action={action}>
      {chosen && <ServiceFields {...chosen} answers={answers} />}
      {demands && <PlaceFields details={details} />}
      <WhereAndWhat details={details} />
      {specification.asksPosition && <PositionFields details={details} />}
      <ContactFields details={details} />
      {demands && <IdentityFields details={details} demands={demands} />}
      <Actions>
        <Button>Continuar</Button>
      </Actions>
    </ActionForm>
  );
}

function PlaceFields({ details }: { details: RequestDetails | null }) {
  const { street, houseNumber, district, city } = placeParts(details?.place ?? '');
  return (
    <>
      <FormField name="street" label="Rua, avenida ou estrada" defaultValue={street} />
      <FormField
        name="houseNumber"
        label="Número"
        hint="O mais próximo, se não souber o exato."
        optional
        width="short"
        defaultValue={houseNumber}
      />
      <FormField name="district" label="Bairro ou povoado" width="medium" defaultValue={district} />
      <FormField name="city" label="Cidade" width="medium" defaultValue={city} />
    </>
  );
}

function IdentityFields({
  details,
  demands,
}: {
  details: RequestDetails | null;
  demands: OpenRequestDemands;
}) {
  return (
    <>
      <FormField
        name="taxId"
        label="Seu CPF ou CNPJ"
        hint="Com ele e o protocolo você acompanha a solicitação."
        optional={demands.taxId === 'OPTIONAL'}
        autoCapitalize="characters"
        autoComplete="off"
        width="medium"
        defaultValue={details?.taxId ?? undefined}
      />
      {demands.accountNumber !== 'NOT_ASKED' && (
        <FormField
          name="accountNumber"
          label="Matrícula do imóvel"
          hint="Está na conta de água. Com ou sem ponto."
          optional={demands.accountNumber === 'OPTIONAL'}
          inputMode="numeric"
          autoComplete="off"
          width="medium"
          defaultValue={details?.accountNumber ?? undefined}
        />
      )}
    </>
  );
}
