import { Actions, Button } from '@/components/ui/button';
import { ErrorSummary, type SummarizedError } from '@/components/ui/error-summary';
import { RadioGroup } from '@/components/ui/radio-group';
import { fieldNames, groupLabels, type Service, type ServiceGroup } from '@/lib/service-tariff';

interface ServiceChoiceProps {
  services: readonly Service[];
  errors: readonly SummarizedError[];
}

/** The first step of the calculator: which service it is about. */
export function ServiceChoice({ services, errors }: ServiceChoiceProps) {
  const error = errors.find(({ field }) => field === fieldNames.service)?.message;
  const order = Object.keys(groupLabels) as ServiceGroup[];
  const sorted = order.flatMap((group) => services.filter((service) => service.group === group));
  return (
    <form method="get" action="/servicos/calculadora" noValidate>
      <ErrorSummary errors={errors} />
      <RadioGroup
        name={fieldNames.service}
        label="Qual é o serviço?"
        error={error}
        options={sorted.map(({ code, title, explanation }) => ({
          value: code,
          label: title,
          hint: explanation,
        }))}
      />
      <Actions>
        <Button>Continuar</Button>
      </Actions>
    </form>
  );
}
