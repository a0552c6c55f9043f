import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { ariaOf, FieldFrame, type FieldTexts } from './field-frame';

export interface TextAreaProps
  extends FieldTexts,
    Pick<ComponentProps<'textarea'>, 'rows' | 'defaultValue' | 'maxLength' | 'autoComplete' | 'required'> {}

/** A box for several lines in the person's own words. */
export function TextArea({ name, label, hint, error, optional, rows = 5, ...native }: TextAreaProps) {
  const texts = { name, label, hint, error, optional };
  return (
    <FieldFrame {...texts}>
      <textarea id={name} name={name} rows={rows} className={styles.box} {...ariaOf(texts)} {...native} />
    </FieldFrame>
  );
}
