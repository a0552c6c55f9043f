import { Actions, Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import {
  choices,
  fieldNames,
  type Pavement,
  type PavementPlace,
  pavementLabels,
  pavementRows,
  placeLabels,
  rowNames,
} from '@/lib/service-tariff';
import styles from './calculator-form.module.css';
import type { BoxOf } from './form-box';

const places = Object.entries(choices.place).map(([value, meaning]: [string, PavementPlace]) => ({
  value,
  label: placeLabels[meaning],
}));

const pavements = Object.entries(choices.pavement).map(([value, meaning]: [string, Pavement]) => ({
  value,
  label: pavementLabels[meaning],
}));

interface PavementFieldsProps {
  rows: number;
  needed: boolean;
  box: BoxOf;
}

/** The pieces of pavement to be broken; a button shows one more row and keeps all that was typed. */
export function PavementFields({ rows, needed, box }: PavementFieldsProps) {
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>Piso que vai ser quebrado</legend>
      {!needed && (
        <p className={styles.hint}>Se nada vai ser quebrado, ou ainda não se sabe, deixe em branco.</p>
      )}
      {pavementRows.slice(0, rows).map((row) => (
        <PavementRow key={row} row={row} box={box} />
      ))}
      {rows < pavementRows.length && (
        <Actions>
          <Button look="secondary" name={fieldNames.rows} value={String(rows + 1)}>
            Acrescentar outro piso
          </Button>
        </Actions>
      )}
    </fieldset>
  );
}

function PavementRow({ row, box }: { row: number; box: BoxOf }) {
  const names = rowNames(row);
  return (
    <div className={styles.row}>
      <Select
        {...box(names.pavement)}
        label={<Numbered row={row}>Tipo de piso</Numbered>}
        options={pavements}
      />
      <Select {...box(names.place)} label={<Numbered row={row}>Onde</Numbered>} options={places} />
      <Field
        {...box(names.area)}
        label={<Numbered row={row}>Área, em m²</Numbered>}
        inputMode="decimal"
        autoComplete="off"
      />
    </div>
  );
}

/** From the second row on the label says which row it is. */
function Numbered({ row, children }: { row: number; children: string }) {
  return row === 1 ? children : `${children} (${row}º piso)`;
}
