import { Amount } from '@/components/ui/amount';
import { Notice } from '@/components/ui/notice';
import { Tag, type TagTone } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import {
  type CheckedPrecondition,
  type OpenDebt,
  outcomeLabels,
  preconditionReasonInWords,
} from '@/lib/service-tariff';
import styles from './answer-list.module.css';
import { RuleSource } from './rule-source';

const tones = {
  MET: 'success',
  NOT_MET: 'danger',
  TO_CHECK: 'warning',
  NOT_APPLICABLE: 'neutral',
} as const satisfies Record<CheckedPrecondition['outcome'], TagTone>;

interface PreconditionListProps {
  preconditions: readonly CheckedPrecondition[];
  /** Where to enter and come back to this very answer; null for somebody signed in, or where nobody can. */
  enterUrl: string | null;
  /** Why the debts of somebody signed in are not known; null where they are. */
  debtsProblem: string | null;
  formerOccupantDebts: readonly OpenDebt[];
}

/** What has to be right before the service is done, met or not as far as it is known, with the way to mend it. */
export function PreconditionList({ preconditions, ...asker }: PreconditionListProps) {
  if (preconditions.length === 0) return null;
  return (
    <section id="condicoes">
      <h2>Condições</h2>
      <ul className={styles.list}>
        {preconditions.map((precondition) => (
          <li key={precondition.id} className={styles.item}>
            <div className={styles.head}>
              <h3>{precondition.value.statement}</h3>
              <Tag tone={tones[precondition.outcome]}>{outcomeLabels[precondition.outcome]}</Tag>
            </div>
            <Reason precondition={precondition} asker={asker} />
            <RuleSource source={precondition.source} from={precondition.from} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type AskerProps = Omit<PreconditionListProps, 'preconditions'>;

function Reason({
  precondition: { reason },
  asker,
}: {
  precondition: CheckedPrecondition;
  asker: AskerProps;
}) {
  if (reason.code === 'DEBTS_UNKNOWN' && asker.debtsProblem) return <p>{asker.debtsProblem}</p>;
  const isAboutDebts = ['NO_DEBTS', 'DEBTS_OPEN'].includes(reason.code);
  return (
    <>
      <p>{preconditionReasonInWords(reason)}</p>
      {reason.code === 'DEBTS_UNKNOWN' && asker.enterUrl && (
        <p>
          <a href={asker.enterUrl}>Entrar com a matrícula e voltar para esta conta</a>
        </p>
      )}
      {reason.code === 'DEBTS_OPEN' && <OwnDebts debts={reason.debts} />}
      {isAboutDebts && <FormerOccupantDebts debts={asker.formerOccupantDebts} />}
    </>
  );
}

function OwnDebts({ debts }: { debts: readonly OpenDebt[] }) {
  return (
    <>
      <DebtLines debts={debts} />
      <p>
        <a href="/debitos">Pagar os débitos</a> ou <a href="/parcelamento">simular um parcelamento</a>.
      </p>
    </>
  );
}

function FormerOccupantDebts({ debts }: { debts: readonly OpenDebt[] }) {
  if (debts.length === 0) return null;
  return (
    <Notice title="De quem ocupou o imóvel antes">
      <p>Estes débitos não são seus e não impedem o pedido.</p>
      <DebtLines debts={debts} />
    </Notice>
  );
}

function DebtLines({ debts }: { debts: readonly OpenDebt[] }) {
  return (
    <ul>
      {debts.map(({ id, label, amount, dueOn }) => (
        <li key={id}>
          {label}, vencida em {formatDate(dueOn)}: <Amount cents={amount} />
        </li>
      ))}
    </ul>
  );
}
