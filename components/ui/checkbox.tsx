import type { ComponentProps, ReactNode } from 'react';
import styles from './choice.module.css';
import { ariaOf, FieldError } from './field-frame';

export interface CheckboxProps
  extends Pick<ComponentProps<'input'>, 'value' | 'defaultChecked' | 'disabled' | 'required'> {
  name: string;
  /** Needed when several boxes share a name: `name` is the id otherwise. */
  id?: string;
  label: ReactNode;
  /** In a table, where the row already says what is chosen: the label is for readers of the page only. */
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  /** For a running total: what marking the box adds, in cents. */
  'data-cents'?: number;
}

/** Something to say yes to, or one of several to be chosen; the whole label can be touched. */
export function Checkbox({ name, id = name, label, labelHidden, hint, error, ...native }: CheckboxProps) {
  return (
    <div className={styles.alone} data-invalid={error ? true : undefined}>
      <FieldError name={id} error={error} />
      <label className={styles.choice} data-bare={labelHidden || undefined}>
        <input
          type="checkbox"
          id={id}
          name={name}
          className={styles.box}
          {...ariaOf({ name: id, error })}
          {...native}
        />
        <span className={labelHidden ? 'visually-hidden' : undefined}>{label}</span>
        {hint && <span className={styles.hint}>{hint}</span>}
      </label>
    </div>
  );
}
