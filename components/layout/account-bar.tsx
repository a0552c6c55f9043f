import type { ReactNode } from 'react';
import styles from './account-bar.module.css';

export interface AccountBarProps {
  name: string;
  /** The matrícula as printed: '464726.2'. */
  accountNumber: string;
  /** One line, to tell premises apart. */
  address?: string | undefined;
  /** "Trocar de imóvel", for whoever has several: a link or a form with a quiet button. */
  switchPremises?: ReactNode;
  /** "Sair": a form with a quiet button. */
  signOut: ReactNode;
}

/** Who is here and for which premises, with the ways to switch and to leave; stands between header and page. */
export function AccountBar({ name, accountNumber, address, switchPremises, signOut }: AccountBarProps) {
  return (
    <section className={styles.bar} aria-label="Seu acesso">
      <div className={styles.inner}>
        <p className={styles.who}>
          <strong>{name}</strong>
          <span className={styles.premises}>
            Matrícula <span className={styles.number}>{accountNumber}</span>
            {address && <span className={styles.address}> · {address}</span>}
          </span>
        </p>
        <div className={styles.ways}>
          {switchPremises}
          {signOut}
        </div>
      </div>
    </section>
  );
}
