import type { ReactNode } from 'react';
import styles from './choice.module.css';
import { type FieldTexts, GroupFrame } from './field-frame';

interface RadioOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps extends FieldTexts {
  options: readonly RadioOption[];
  defaultValue?: string | undefined;
}

/** One choice of few, all in sight; the first option carries the group's name as id, for the error summary. */
export function RadioGroup({ options, defaultValue, ...texts }: RadioGroupProps) {
  const idOf = (index: number) => (index === 0 ? texts.name : `${texts.name}-${index + 1}`);
  return (
    <GroupFrame {...texts}>
      <div className={styles.choices}>
        {options.map((option, index) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              id={idOf(index)}
              name={texts.name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              className={styles.box}
            />
            <span>{option.label}</span>
            {option.hint && <span className={styles.hint}>{option.hint}</span>}
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
