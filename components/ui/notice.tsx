import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const tones = {
  info: { icon: 'info', word: 'Informação' },
  success: { icon: 'circle-check', word: 'Tudo certo' },
  warning: { icon: 'triangle-alert', word: 'Atenção' },
  danger: { icon: 'octagon-alert', word: 'Importante' },
} as const satisfies Record<NoticeTone, { icon: IconName; word: string }>;

export interface NoticeProps {
  tone?: NoticeTone;
  /** Takes the place of the tone's own word ("Atenção"), which readers of the page still hear first. */
  title?: string;
  /** `status` or `alert` only for what appears in answer to the person. */
  role?: 'status' | 'alert';
  children?: ReactNode;
}

/** A few lines that must not be missed, told by sign, word and colour. */
export function Notice({ tone = 'info', title, role, children }: NoticeProps) {
  const { icon, word } = tones[tone];
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <Icon name={icon} size="1.5em" />
      <div className={styles.body}>
        <p className={styles.title}>
          {title && <span className="visually-hidden">{word}: </span>}
          {title ?? word}
        </p>
        {children}
      </div>
    </div>
  );
}
