import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import type { Applied, OpenDebt, QuoteAnswer } from '@/lib/service-tariff';
import { questionInWords } from '@/lib/service-tariff';
import styles from './answer-list.module.css';
import { AskedDocuments } from './asked-documents';
import { DeadlineList } from './deadline-list';
import { PossibleCharges } from './possible-charges';
import { PreconditionList } from './precondition-list';
import { PriceLines } from './price-lines';
import { QuoteHeadline } from './quote-headline';
import { QuoteRules } from './quote-rules';
import { RuleSource } from './rule-source';

export interface QuoteViewProps {
  answer: QuoteAnswer;
  borrowed: Applied<string> | null;
  enterUrl?: string | null;
  debtsProblem?: string | null;
  formerOccupantDebts?: readonly OpenDebt[];
  /** What can be done with the answer, right below its headline. */
  children?: ReactNode;
}

/** A quote whole: total and deadline, then every line, term, condition and document with the rule behind it. */
export function QuoteView({ answer, borrowed, children, ...asker }: QuoteViewProps) {
  const { enterUrl = null, debtsProblem = null, formerOccupantDebts = [] } = asker;
  return (
    <>
      <QuoteHeadline answer={answer} />
      {!answer.mayBeAsked && (
        <Notice tone="warning" title="Ainda não dá para pedir">
          <p>
            Falta cumprir uma condição. <a href="#condicoes">Veja qual é e o que fazer</a>.
          </p>
        </Notice>
      )}
      {children}
      <PriceLines answer={answer} />
      <PossibleCharges charges={answer.onTop} />
      <DeadlineList deadlines={answer.deadlines} />
      <PreconditionList
        preconditions={answer.preconditions}
        enterUrl={enterUrl}
        debtsProblem={debtsProblem}
        formerOccupantDebts={formerOccupantDebts}
      />
      <AskedDocuments documents={answer.documents} />
      <QuoteRules answer={answer} />
      <section className={styles.section}>
        <h2>O que foi perguntado</h2>
        <SummaryList items={[...questionInWords(answer.question)]} />
      </section>
      {borrowed && (
        <Notice title={borrowed.value}>
          <RuleSource source={borrowed.source} from={borrowed.from} />
        </Notice>
      )}
    </>
  );
}
