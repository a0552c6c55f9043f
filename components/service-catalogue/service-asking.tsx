import { RuleSource } from '@/components/service-tariff/rule-source';
import {
  type Channel,
  channelLabels,
  latestEntry,
  type Requester,
  requesterLabels,
  type Service,
} from '@/lib/service-tariff';
import styles from './service-facts.module.css';

interface ServiceAskingProps {
  service: Service;
  /** What a channel is called by here: the printed number for the telephone. */
  phones: Readonly<Record<string, string>>;
}

/** Who may ask, and where. */
export function ServiceAsking({ service: { requesters, channels }, phones }: ServiceAskingProps) {
  return (
    <section>
      <h2>Quem pode pedir, e onde</h2>
      <ul className={styles.list}>
        {requesters.map(({ id, rule }) => {
          const { value, source, from } = latestEntry(rule);
          return (
            <li key={id}>
              {requesterInWords(value)}
              <RuleSource source={source} from={from} />
            </li>
          );
        })}
        {channels.map(({ id, rule }) => {
          const { value, source, from } = latestEntry(rule);
          return (
            <li key={id}>
              <Place channel={value.channel} phone={value.phone} phones={phones} />
              <RuleSource source={source} from={from} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function requesterInWords({ who, proof }: Requester): string {
  return proof ? `${requesterLabels[who]}, com: ${proof.toLowerCase()}.` : `${requesterLabels[who]}.`;
}

function Place({
  channel,
  phone,
  phones,
}: {
  channel: Channel;
  phone: string | null;
  phones: ServiceAskingProps['phones'];
}) {
  if (!phone) return `${channelLabels[channel]}.`;
  return (
    <>
      {channelLabels[channel]}: <a href={`tel:${phone}`}>{phones[phone] ?? phone}</a>.
    </>
  );
}
