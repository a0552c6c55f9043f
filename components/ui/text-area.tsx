import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { ariaOf, FieldFrame, type FieldTexts } from './field-frame';
import { TextCounter } from './text-counter';

export interface TextAreaProps
  extends FieldTexts,
    Pick<ComponentProps<'textarea'>, 'rows' | 'defaultValue' | 'autoComplete' | 'required'> {
  /** The most characters that are taken: said below the box, never cut off. */
  most: number;
}

/** A box for several lines in the person's own words. */
export function TextArea({ name, label, hint, error, optional, most, rows = 5, ...native }: TextAreaProps) {
  const texts = { name, label, hint, error, optional };
  const { 'aria-describedby': described, ...aria } = ariaOf(texts);
  return (
    <FieldFrame {...texts}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        className={styles.box}
        {...aria}
        aria-describedby={[described, `${name}-count`].filter(Boolean).join(' ')}
        {...native}
      />
      <TextCounter name={name} most={most} />
    </FieldFrame>
  );
}
