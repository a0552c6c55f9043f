import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { addressLine, type UtilityIdentity } from '@/lib/utility';
import styles from './channels.module.css';

/** The ways to reach the utility that its profile knows, each with its hours when these are known. */
export function Channels({ utility }: { utility: UtilityIdentity }) {
  return (
    <div className={styles.channels}>
      <Channel icon="phone" title="Por telefone">
        {utility.phones.map((phone) => (
          <Contact key={phone.number} label={phone.label} hours={phone.hours}>
            <a className={styles.phone} href={`tel:${phone.number}`}>
              {phone.printed}
            </a>
          </Contact>
        ))}
      </Channel>
      {utility.offices.length > 0 && (
        <Channel icon="map-pin" title="Em pessoa">
          {utility.offices.map((office) => (
            <Contact key={office.name} label={office.name} hours={office.hours}>
              <address className={styles.address}>{addressLine(office.address)}</address>
            </Contact>
          ))}
        </Channel>
      )}
      <Channel icon="globe" title="Pela internet">
        <Contact label={`Site da ${utility.shortName}`} hours={null}>
          <a className={styles.site} href={utility.website.url}>
            {utility.website.label}
          </a>
        </Contact>
        <Contact label="Contas em aberto e extrato para pagar" hours={null}>
          <a className={styles.site} href="/">
            Entrar com a matrícula
          </a>
        </Contact>
      </Channel>
    </div>
  );
}

function Channel({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <section className={styles.channel}>
      <h2 className={styles.title}>
        <span className={styles.badge}>
          <Icon name={icon} size="1.5rem" />
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Contact({ label, hours, children }: { label: string; hours: string | null; children: ReactNode }) {
  return (
    <div className={styles.contact}>
      <p className={styles.label}>{label}</p>
      {children}
      {hours && <p className={styles.label}>{hours}</p>}
    </div>
  );
}
