import styles from './field.module.css';
import { ariaOf, FieldFrame, type FieldTexts } from './field-frame';

interface SelectOption {
  value: string;
  label: string;
}

export interface SelectProps extends FieldTexts {
  options: readonly SelectOption[];
  /** What the box says before anything is chosen. */
  placeholder?: string;
  defaultValue?: string | undefined;
  width?: 'short' | 'medium' | 'full';
}

/** One choice of several where a list of radios would be too long; a RadioGroup keeps few choices in sight. */
export function Select({
  options,
  placeholder = 'Escolha',
  defaultValue = '',
  width = 'medium',
  ...texts
}: SelectProps) {
  return (
    <FieldFrame {...texts}>
      <select
        id={texts.name}
        name={texts.name}
        className={styles.box}
        data-width={width}
        defaultValue={options.some(({ value }) => value === defaultValue) ? defaultValue : ''}
        {...ariaOf(texts)}
      >
        <option value="">{placeholder}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
