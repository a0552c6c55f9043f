import { TownField } from '@/components/calendar/town-field';
import { Actions, Button } from '@/components/ui/button';
import { ErrorSummary, type SummarizedError } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';

/** The boxes of the form, by name, as they were sent. */
export type CutFormValues = Readonly<Partial<Record<CutFormField, string | undefined>>>;

type CutFormField = 'aviso' | 'marcado' | 'dia' | 'hora' | 'municipio' | 'motivo' | 'imovel' | 'prova';

const proofs = [
  { value: 'SIGNATURE', label: 'Assinei o aviso, ou alguém da casa assinou' },
  { value: 'RETURN_RECEIPT', label: 'Veio pelos Correios, com aviso de recebimento (AR)' },
  { value: 'PORTAL', label: 'Li o aviso neste portal' },
  { value: 'NONE', label: 'Não recebi aviso por escrito' },
] as const;

const uses = [
  { value: 'HOME', label: 'Casa ou apartamento' },
  { value: 'SOCIAL_TARIFF_HOME', label: 'Casa ou apartamento com tarifa social' },
  { value: 'HEALTH', label: 'Hospital, posto ou clínica' },
  { value: 'EDUCATION', label: 'Escola ou creche' },
  { value: 'INTERNMENT', label: 'Abrigo, asilo ou outro lugar de internação' },
  { value: 'OTHER', label: 'Comércio, indústria ou outro' },
] as const;

const causes = [
  { value: 'DEFAULT', label: 'Falta de pagamento' },
  { value: 'METER_REFUSED', label: 'Recusa de instalar o hidrômetro' },
] as const;

interface CutFormProps {
  /** False where the utility serves one town. */
  asksTown: boolean;
  values: CutFormValues;
  errors: readonly SummarizedError[];
}

/** Asks about a notice by GET, so that the answer has an address that can be sent to somebody. */
export function CutForm({ values, errors, asksTown }: CutFormProps) {
  return (
    <section>
      <h2>Conferir um aviso</h2>
      <form method="get" action="/aviso-de-corte" noValidate>
        <ErrorSummary errors={errors} />
        <RadioGroup
          name="prova"
          label="Como o aviso chegou"
          options={proofs}
          defaultValue={values.prova ?? 'SIGNATURE'}
        />
        <DayBoxes values={values} errors={errors} />
        {asksTown && <TownField {...boxOf({ values, errors }, 'municipio')} />}
        <RadioGroup name="imovel" label="O imóvel é" options={uses} defaultValue={values.imovel ?? 'HOME'} />
        <RadioGroup
          name="motivo"
          label="Motivo do corte"
          options={causes}
          defaultValue={values.motivo ?? 'DEFAULT'}
        />
        <Actions>
          <Button>Conferir</Button>
        </Actions>
      </form>
    </section>
  );
}

type Typed = Omit<CutFormProps, 'asksTown'>;

function boxOf({ values, errors }: Typed, name: CutFormField) {
  const error = errors.find(({ field }) => field === name)?.message;
  return { name, error, defaultValue: values[name] };
}

function DayBoxes(typed: Typed) {
  const box = (name: CutFormField) => boxOf(typed, name);
  return (
    <>
      <Field {...box('aviso')} type="date" width="medium" label="Dia em que o aviso chegou" />
      <Field
        {...box('marcado')}
        type="date"
        width="medium"
        label="Dia do corte marcado no aviso"
        hint="Deixe em branco se o aviso não diz."
        optional
      />
      <Field
        {...box('dia')}
        type="date"
        width="medium"
        label="Dia do corte, ou outro dia para conferir"
        hint="Em branco, vale hoje."
        optional
      />
      <Field {...box('hora')} type="time" width="medium" label="Hora do corte" optional />
    </>
  );
}
