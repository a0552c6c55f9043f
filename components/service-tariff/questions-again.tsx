import type { ReactNode } from 'react';
import styles from './answer-list.module.css';

/** The form below its answer, where "Mudar as respostas" leads. */
export function QuestionsAgain({ children }: { children: ReactNode }) {
  return (
    <section id="perguntas" className={styles.section}>
      <h2>Mudar as respostas</h2>
      {children}
    </section>
  );
}
