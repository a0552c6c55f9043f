import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import {
  type Adjustment,
  adjustmentLabels,
  choices,
  type DiameterRange,
  diameterRangesInWords,
  diametersOffered,
  fieldNames,
  type Service,
} from '@/lib/service-tariff';
import type { BoxOf } from './form-box';

interface AnswerFieldsProps {
  service: Service;
  box: BoxOf;
  earlierAgreements: number | null;
}

const adjustments = Object.entries(choices.adjustment).map(([value, meaning]: [string, Adjustment]) => ({
  value,
  label: adjustmentLabels[meaning],
}));

/** The boxes of what the service asks for, and no others. */
export function AnswerFields({ service, box, earlierAgreements }: AnswerFieldsProps) {
  const asks = (field: Service['asks'][number]) => service.asks.includes(field);
  const count = { inputMode: 'numeric', autoComplete: 'off', width: 'short' } as const;
  return (
    <>
      {asks('DIAMETER') && (
        <Field
          {...box(fieldNames.diameter)}
          {...count}
          label="Diâmetro, em milímetros"
          hint={diameterHint(diametersOffered(service))}
        />
      )}
      {asks('ADJUSTMENT') && (
        <RadioGroup {...box(fieldNames.adjustment)} label="Que mudança?" options={adjustments} optional />
      )}
      {asks('DAYS_CUT') && (
        <Field
          {...box(fieldNames.daysCut)}
          {...count}
          label="Há quantos dias a água está cortada?"
          hint="A partir de 15 dias é feita uma vistoria antes. Se não souber, deixe em branco."
          optional={!service.needs.includes('DAYS_CUT')}
        />
      )}
      {asks('FURTHER_INSPECTIONS') && (
        <Field
          {...box(fieldNames.furtherInspections)}
          {...count}
          label="Vistorias além da primeira"
          hint="Cada nova vistoria, depois de uma recusa, é cobrada."
          optional
        />
      )}
      {asks('AGREEMENT') && <AgreementFields box={box} earlier={earlierAgreements} count={count} />}
    </>
  );
}

function AgreementFields({
  box,
  earlier,
  count,
}: {
  box: BoxOf;
  earlier: number | null;
  count: Pick<Parameters<typeof Field>[0], 'inputMode' | 'autoComplete' | 'width'>;
}) {
  const before = box(fieldNames.reagreement);
  return (
    <>
      <Field {...box(fieldNames.installments)} {...count} label="Número de parcelas" optional />
      <Field
        {...before}
        {...count}
        defaultValue={before.defaultValue ?? (earlier === null ? undefined : String(earlier))}
        label="Acordos anteriores que não foram pagos até o fim"
        hint={
          earlier === null
            ? `${countedAgreements} Com 1 ou mais, o novo é um reparcelamento e tem taxa.`
            : `De quem está neste imóvel, o portal encontrou ${earlier}. Com 1 ou mais, o novo é um reparcelamento e tem taxa.`
        }
        optional
      />
    </>
  );
}

/** What the box counts: Artigo 9º limits them in twelve months, and the one that was broken never becomes a first again. */
const countedAgreements =
  'Os dos últimos 12 meses; 1, se só há um mais antigo. Um acordo quitado encerra a conta: dali em diante, 0.';

function diameterHint(offered: readonly DiameterRange[]): string {
  return `Só o número: ${diameterRangesInWords(offered)}.`;
}
