import type { ComponentProps } from 'react';
import styles from './field.module.css';
import { ariaOf, FieldFrame, type FieldTexts } from './field-frame';

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps
  extends FieldTexts,
    Pick<ComponentProps<'select'>, 'defaultValue' | 'autoComplete' | 'required'> {
  options: readonly SelectOption[];
  /** First line, with an empty value: "Escolha o ano". Without it the first option is already chosen. */
  prompt?: string;
}

/** One choice of many (more than six or so: fewer are a RadioGroup, which shows them all). */
export function Select({ name, label, hint, error, optional, options, prompt, ...native }: SelectProps) {
  const texts = { name, label, hint, error, optional };
  return (
    <FieldFrame {...texts}>
      <select id={name} name={name} className={styles.box} data-width="medium" {...ariaOf(texts)} {...native}>
        {prompt !== undefined && <option value="">{prompt}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
