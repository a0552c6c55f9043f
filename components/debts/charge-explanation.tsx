import type { ReactNode } from 'react';
import { Amount } from '@/components/ui/amount';
import { Details } from '@/components/ui/details';
import type { CorrectionFactors, LateCharges } from '@/lib/debts';
import { formatMonth, formatPercent } from '@/lib/format';
import { citation } from '@/lib/kernel/legal-source';
import type { Cents } from '@/lib/kernel/money';
import { decimalFromRatio } from '@/lib/kernel/ratio';
import styles from './charge-explanation.module.css';

interface ChargeExplanationProps {
  /** What is explained, for who hears the page: "da conta 07/2018". */
  of: string;
  charges: LateCharges;
}

/** Whether there is anything to explain. */
export function hasLateCharges(charges: LateCharges): boolean {
  return charges.period.count > 0 || charges.total !== 0;
}

/** Fine, interest and correction of one debt, each with its rule, and the act they come from. */
export function ChargeExplanation({ of, charges }: ChargeExplanationProps) {
  const { fine, monthlyInterest } = charges.terms.value;
  return (
    <Details
      summary={
        <>
          Como foi calculado<span className="visually-hidden"> o acréscimo {of}</span>
        </>
      }
    >
      <dl className={styles.parts}>
        <Part name="Multa" rule={`${formatPercent(fine)}, uma só vez`} amount={charges.fine} />
        <Part
          name="Juros"
          rule={`${formatPercent(monthlyInterest)} ao mês, por ${periodInWords(charges)}`}
          amount={charges.interest}
        />
        {charges.correctionFactors && (
          <Part
            name="Correção"
            rule={factorsInWords(charges.correctionFactors)}
            amount={charges.correction}
          />
        )}
      </dl>
      <p className={styles.source}>
        Fonte: {citation(charges.terms.source)}. {charges.terms.source.note}
      </p>
    </Details>
  );
}

function Part({ name, rule, amount }: { name: string; rule: ReactNode; amount: Cents }) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd className={styles.rule}>{rule}</dd>
      <dd>
        <Amount cents={amount} />
      </dd>
    </div>
  );
}

function periodInWords({ period }: LateCharges): string {
  const [one, many] = period.unit === 'month' ? ['mês', 'meses'] : ['dia', 'dias'];
  return `${period.count} ${period.count === 1 ? one : many}`;
}

function factorsInWords({ start, end }: CorrectionFactors): string {
  const [from, to] = [start, end].map(({ factor }) =>
    decimalFromRatio(factor, 4, 'half-up').replace('.', ','),
  );
  return `índice de ${formatMonth(end.month)} (${to}) dividido pelo de ${formatMonth(start.month)} (${from})`;
}
