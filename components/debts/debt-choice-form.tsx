import { DrawnFor } from '@/components/forms/drawn-for';
import { Amount } from '@/components/ui/amount';
import { Actions, Button } from '@/components/ui/button';
import type { DebtChoice, DebtList } from '@/lib/debts';
import type { Cents } from '@/lib/kernel/money';
import { BillTable } from './bill-table';
import styles from './debt-choice-form.module.css';
import { ChargesToCome, Credits, Slips } from './other-debts';
import { RunningTotal } from './running-total';

interface DebtChoiceFormProps {
  list: DebtList;
  choice: DebtChoice;
  chosenTotal: Cents;
  issue: (form: FormData) => Promise<void>;
  /** Whether there is a company that takes cards. */
  paysByCard: boolean;
}

/**
 * The list of debts, which is also the form that chooses among them: "Recalcular" asks for the page again with the sum
 * of what is marked, "Imprimir para pagar" has the statement issued, "Pagar com cartão" goes on to the companies.
 */
export function DebtChoiceForm({ list, choice, chosenTotal, issue, paysByCard }: DebtChoiceFormProps) {
  return (
    <form method="get" action="/debitos" className={styles.form}>
      <DrawnFor />
      <input type="hidden" name="escolha" value="feita" />
      <p className={styles.all}>
        <a href="/debitos">Marcar todas as contas</a> <a href="/debitos?escolha=feita">Desmarcar todas</a>
      </p>
      {list.bills.length > 0 && <BillTable bills={list.bills} chosen={new Set(choice.billIds)} />}
      <Slips slips={list.slips} chosen={new Set(choice.slipIds)} />
      <ChargesToCome charges={list.charges} chosen={new Set(choice.chargeIds)} />
      <Credits credits={list.credits} chosen={new Set(choice.creditIds)} />
      <div className={styles.sums}>
        <dl className={styles.totals}>
          <dt>Total das contas em aberto, atualizado</dt>
          <dd>
            <Amount cents={list.totals.total} />
          </dd>
          {list.totals.inProcess > 0 && (
            <>
              <dt>Com pagamento em processamento, fora do total</dt>
              <dd>
                <Amount cents={list.totals.inProcess} />
              </dd>
            </>
          )}
          <dt className={styles.chosen}>Total escolhido</dt>
          <dd className={styles.chosen}>
            <RunningTotal initial={chosenTotal} />
          </dd>
        </dl>
        <Actions>
          <Button formAction={issue} icon="printer">
            Imprimir para pagar
          </Button>
          {paysByCard && (
            <Button look="secondary" formAction="/debitos/cartao">
              Pagar com cartão
            </Button>
          )}
          <Button look="secondary">Recalcular</Button>
        </Actions>
      </div>
    </form>
  );
}
