import type { ReactNode } from 'react';
import styles from './card.module.css';
import { Icon, type IconName } from './icon';

/** A piece of paper on the page: things that belong together. `tone="wash"` lies flat on a pale ground. */
export function Card({ tone = 'paper', children }: { tone?: 'paper' | 'wash'; children: ReactNode }) {
  return (
    <div className={styles.card} data-tone={tone}>
      {children}
    </div>
  );
}

/** Doors side by side, as many to a row as fit: three look as right as eight. */
export function Doors({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.doors} aria-label={label}>
      {children}
    </ul>
  );
}

export interface DoorLinkProps {
  href: string;
  icon: IconName;
  title: string;
  /** One short sentence: what is behind the door. */
  children: ReactNode;
}

/** A way in to a service: the whole card can be touched, the title is the link. Lives inside Doors. */
export function DoorLink({ href, icon, title, children }: DoorLinkProps) {
  return (
    <li className={styles.door}>
      <span className={styles.badge}>
        <Icon name={icon} size="1.5rem" />
      </span>
      <div>
        <a href={href} className={styles.title}>
          {title}
        </a>
        <p className={styles.text}>{children}</p>
      </div>
    </li>
  );
}
