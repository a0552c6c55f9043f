import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { Icon, type IconName } from './icon';

type ButtonLook = 'primary' | 'secondary' | 'quiet';

interface Look {
  /** `primary` at most once on a page: it is the next step. */
  look?: ButtonLook;
  icon?: IconName | undefined;
  children: ReactNode;
}

/** A button that acts; it submits its form unless `type` says otherwise. */
export function Button({
  look = 'primary',
  icon,
  children,
  ...rest
}: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type="submit" className={styles.button} data-look={look} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({
  look = 'primary',
  icon,
  children,
  ...rest
}: Look & Omit<ComponentProps<'a'>, 'className'>) {
  return (
    <a className={styles.button} data-look={look} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}

/** The buttons that close a form or a page: in a row, one below the other on a phone. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
