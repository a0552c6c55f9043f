import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { ariaOf, FieldFrame, type FieldTexts } from './field-frame';

type Native =
  | 'type'
  | 'inputMode'
  | 'autoComplete'
  | 'autoCapitalize'
  | 'defaultValue'
  | 'enterKeyHint'
  | 'readOnly'
  | 'required'
  | 'spellCheck';

export interface FieldProps extends FieldTexts, Pick<ComponentProps<'input'>, Native> {
  /** As wide as what is expected in it: a number of some digits, a telephone or date, or the whole column. */
  width?: 'short' | 'medium' | 'full';
  /** Larger figures, evenly spaced, for a number that is copied from paper. */
  figures?: boolean;
}

/** A box for one line of text, that keeps what was typed (`defaultValue`) and says what is wrong with it (`error`). */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  width = 'full',
  figures,
  ...native
}: FieldProps) {
  const texts = { name, label, hint, error, optional };
  return (
    <FieldFrame {...texts}>
      <input
        type="text"
        id={name}
        name={name}
        className={styles.box}
        data-width={width}
        data-figures={figures || undefined}
        {...ariaOf(texts)}
        {...native}
      />
    </FieldFrame>
  );
}
