import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './tag.module.css';

export type TagTone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const usual = {
  neutral: 'clock',
  info: 'circle-check',
  success: 'circle-check',
  warning: 'hourglass',
  danger: 'circle-alert',
} as const satisfies Record<TagTone, IconName>;

/** A state in a word, with a sign and a colour that say the same ("Paga" info, "Em revisão" danger). */
export function Tag({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: TagTone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={styles.tag} data-tone={tone}>
      <Icon name={icon ?? usual[tone]} size="1.0625em" />
      {children}
    </span>
  );
}
