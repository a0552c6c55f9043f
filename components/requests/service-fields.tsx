import { FormField, FormRadioGroup, FormSelect } from '@/components/forms/form-fields';
import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { ServiceAnswers } from '@/lib/requests';
import {
  adjustmentLabels,
  choices,
  diameterRangesInWords,
  diametersOffered,
  fieldNames,
  pavementLabels,
  placeLabels,
  rowNames,
  type Service,
  wordOf,
} from '@/lib/service-tariff';

/** The service that is asked for, and the day of the cut where it is on file. */
export interface ChosenService {
  service: Service;
  cutOn: CivilDate | null;
}

const number = { inputMode: 'numeric', autoComplete: 'off', width: 'short' } as const;

function optionsOf<Value extends string>(
  table: Readonly<Record<string, Value>>,
  labels: Readonly<Record<Value, string>>,
) {
  return Object.entries(table).map(([value, meaning]) => ({ value, label: labels[meaning] }));
}

/** What the service is priced by, and nothing else. */
export function ServiceFields({
  service,
  cutOn,
  answers,
}: ChosenService & { answers: ServiceAnswers | null }) {
  const asks = (field: Service['asks'][number]) => service.asks.includes(field);
  return (
    <>
      {asks('DIAMETER') && (
        <FormField
          {...number}
          name={fieldNames.diameter}
          label="Diâmetro do cano, em milímetros"
          hint={`Só o número: ${diameterRangesInWords(diametersOffered(service))}.`}
          defaultValue={answers?.diameterMm?.toString()}
        />
      )}
      {asks('ADJUSTMENT') && (
        <FormRadioGroup
          name={fieldNames.adjustment}
          label="Que mudança?"
          options={optionsOf(choices.adjustment, adjustmentLabels)}
          optional
          defaultValue={answers?.adjustment ? wordOf(choices.adjustment, answers.adjustment) : undefined}
        />
      )}
      {asks('DAYS_CUT') && <CutField cutOn={cutOn} answers={answers} />}
      {service.needs.includes('PAVEMENT') && <PavementFields answers={answers} />}
    </>
  );
}

function CutField({ cutOn, answers }: Pick<ChosenService, 'cutOn'> & { answers: ServiceAnswers | null }) {
  if (cutOn) return <p>A água foi cortada em {formatDate(cutOn)}, no nosso registro.</p>;
  return (
    <FormField
      {...number}
      name={fieldNames.daysCut}
      label="Há quantos dias a água está cortada?"
      hint="Conforme os dias, a companhia faz uma vistoria antes de religar."
      defaultValue={answers?.daysCut?.toString()}
    />
  );
}

function PavementFields({ answers }: { answers: ServiceAnswers | null }) {
  const [piece] = answers?.brokenPavements ?? [];
  const names = rowNames(1);
  return (
    <>
      <FormSelect
        name={names.pavement}
        label="Tipo de piso"
        options={optionsOf(choices.pavement, pavementLabels)}
        defaultValue={piece && wordOf(choices.pavement, piece.pavement)}
      />
      <FormSelect
        name={names.place}
        label="Onde"
        options={optionsOf(choices.place, placeLabels)}
        defaultValue={piece && wordOf(choices.place, piece.place)}
      />
      <FormField
        name={names.area}
        label="Área, em metros quadrados"
        hint="Exemplo: 2,5"
        inputMode="decimal"
        autoComplete="off"
        width="short"
        defaultValue={piece?.areaM2.replace('.', ',')}
      />
    </>
  );
}
