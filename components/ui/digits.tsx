import { Fragment } from 'react';
import styles from './digits.module.css';

/** A long number to be copied or typed elsewhere: its groups stay whole, one touch selects it all. */
export function Digits({ id, children }: { id?: string; children: string }) {
  return (
    <span className={styles.digits} id={id}>
      {children.split(' ').map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one number never change places.
        <Fragment key={index}>
          {index > 0 && ' '}
          <span className={styles.group}>{group}</span>
        </Fragment>
      ))}
    </span>
  );
}
