import { TownField } from '@/components/calendar/town-field';
import { Actions, Button } from '@/components/ui/button';
import { ErrorSummary, type SummarizedError } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import {
  type Channel,
  channelLabels,
  choices,
  countsBusinessDays,
  fieldNames,
  relevantEvents,
  type Service,
  wordOf,
} from '@/lib/service-tariff';
import { AnswerFields } from './answer-fields';
import styles from './calculator-form.module.css';
import { EventFields } from './event-fields';
import type { BoxOf } from './form-box';
import { PavementFields } from './pavement-fields';

interface CalculatorFormProps {
  service: Service;
  channels: readonly Channel[];
  values: Readonly<Record<string, string>>;
  errors: readonly SummarizedError[];
  /** What stands in the boxes of day and hour until something is typed. */
  now: { readonly date: string; readonly time: string };
  rows: number;
  earlierAgreements: number | null;
  /** Whether the town is asked: not of who has entered, nor where the utility serves one. */
  asksTown: boolean;
  /** The answer stands above it already: what is next is there, and not this form. */
  again: boolean;
}

/** Asks what the service needs to be priced, by GET: the answer has an address that can be sent to somebody. */
export function CalculatorForm({ service, channels, values, errors, now, ...rest }: CalculatorFormProps) {
  const box: BoxOf = (name) => ({
    name,
    defaultValue: values[name],
    error: errors.find(({ field }) => field === name)?.message,
  });
  const events = relevantEvents(service);
  return (
    <form method="get" action="/servicos/calculadora" noValidate>
      <ErrorSummary errors={errors} />
      <input type="hidden" name={fieldNames.service} value={service.code} />
      <ChannelField channels={channels} box={box} />
      <AnswerFields service={service} box={box} earlierAgreements={rest.earlierAgreements} />
      {service.asks.includes('PAVEMENT') && (
        <PavementFields rows={rest.rows} needed={service.needs.includes('PAVEMENT')} box={box} />
      )}
      <div className={styles.pair}>
        <Moment box={box} now={now} />
      </div>
      {rest.asksTown && countsBusinessDays(service) && <TownField {...box(fieldNames.city)} />}
      {events.length > 0 && <EventFields events={events} box={box} />}
      <Actions>
        <Button look={rest.again ? 'secondary' : 'primary'}>
          {rest.again ? 'Calcular de novo' : 'Calcular'}
        </Button>
        <a href="/servicos/calculadora">Trocar de serviço</a>
      </Actions>
    </form>
  );
}

function ChannelField({ channels, box }: { channels: readonly Channel[]; box: BoxOf }) {
  const options = channels.map((channel) => ({
    value: wordOf(choices.channel, channel),
    label: channelLabels[channel],
  }));
  const { defaultValue, ...field } = box(fieldNames.channel);
  const only = options.length === 1 ? options[0]?.value : undefined;
  return (
    <RadioGroup
      {...field}
      defaultValue={defaultValue ?? only}
      label="Por onde vai pedir?"
      options={options}
    />
  );
}

function Moment({ box, now }: { box: BoxOf; now: CalculatorFormProps['now'] }) {
  const [day, time] = [box(fieldNames.date), box(fieldNames.time)];
  return (
    <>
      <Field
        {...day}
        defaultValue={day.defaultValue || now.date}
        type="date"
        label="Dia do pedido"
        hint="Valem os preços e os prazos deste dia."
      />
      <Field {...time} defaultValue={time.defaultValue || now.time} type="time" label="Hora do pedido" />
    </>
  );
}
