import type { ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon';

/** What every field says around its box. The error's id is `${name}-error`, the hint's `${name}-hint`. */
export interface FieldTexts {
  /** Also the id of the box, so that an error summary can link to `#name`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Adds "(se quiser)" to the label: fields are compulsory unless they say this. */
  optional?: boolean | undefined;
}

/** The aria attributes that tie a box to its hint and its error. */
export function ariaOf({ name, hint, error }: Pick<FieldTexts, 'name' | 'hint' | 'error'>) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined };
}

/** An error in words below what it is about, with its sign. */
export function FieldError({ name, error }: Pick<FieldTexts, 'name' | 'error'>) {
  if (!error) return null;
  return (
    <p className={styles.error} id={`${name}-error`}>
      <Icon name="circle-alert" />
      <span>
        <span className="visually-hidden">Erro: </span>
        {error}
      </span>
    </p>
  );
}

/** Label above, hint under it, error under the hint, then the box: one column, in reading order. */
export function FieldFrame({ children, ...texts }: FieldTexts & { children: ReactNode }) {
  const { name, label, hint, error, optional } = texts;
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      <label className={styles.label} htmlFor={name}>
        {label}
        {optional && <span className={styles.optional}> (se quiser)</span>}
      </label>
      {hint && (
        <div className={styles.hint} id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
}

/** A question with several boxes: the legend asks, hint and error belong to the whole. */
export function GroupFrame({ children, ...texts }: FieldTexts & { children: ReactNode }) {
  const { name, label, hint, error, optional } = texts;
  return (
    <fieldset className={styles.field} data-invalid={error ? true : undefined} {...ariaOf(texts)}>
      <legend className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> (se quiser)</span>}
      </legend>
      {hint && (
        <div className={styles.hint} id={`${name}-hint`}>
          {hint}
        </div>
      )}
      <FieldError name={name} error={error} />
      {children}
    </fieldset>
  );
}
