import { Amount } from '@/components/ui/amount';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import type { DebtList, DebtListRefusal } from '@/lib/debts';
import { formatDate } from '@/lib/format';
import { refusalSentence } from '@/lib/http/sentences';
import type { Result } from '@/lib/kernel/result';

/** What matters today: the open amount, since when or until when, and what to do about it. */
export function Today({ debts }: { debts: Result<DebtList, DebtListRefusal> }) {
  if (!debts.ok) {
    return (
      <Notice tone="warning">
        <p>{refusalSentence(debts.error)}</p>
      </Notice>
    );
  }
  const open = debts.value.bills.filter((bill) => bill.asked);
  if (open.length === 0) return <NothingOpen list={debts.value} />;
  const late = open.filter((bill) => bill.late).length;
  const next = open.find((bill) => !bill.late);
  return (
    <Card tone="wash">
      <h2>{open.length === 1 ? 'Uma conta em aberto' : `${open.length} contas em aberto`}</h2>
      <p>
        <Amount cents={debts.value.totals.total} size="large" />
      </p>
      <p>
        {late > 0 &&
          `${late === 1 ? 'Uma está vencida' : `${late} estão vencidas`}; o valor já tem os acréscimos de hoje. `}
        {next && `O próximo vencimento é ${formatDate(next.dueOn)}.`}
      </p>
      <InProcess list={debts.value} />
      <Actions>
        <ButtonLink href="/debitos">Ver e pagar</ButtonLink>
      </Actions>
    </Card>
  );
}

/** What is not in the amount, because money for it came in. */
function InProcess({ list }: { list: DebtList }) {
  const count = [...list.bills, ...list.slips].filter((debt) => debt.inProcess).length;
  if (count === 0) return null;
  return (
    <p>
      {count === 1 ? 'Um pagamento está' : `${count} pagamentos estão`} em processamento (
      <Amount cents={list.totals.inProcess} />) e {count === 1 ? 'não entra' : 'não entram'} neste valor: não
      pague de novo.
    </p>
  );
}

function NothingOpen({ list }: { list: DebtList }) {
  const review = list.bills.some((bill) => bill.status === 'UNDER_REVIEW');
  const received = list.bills.some((bill) => bill.inProcess);
  return (
    <Notice tone="success" title={received ? 'Nenhuma conta a pagar' : 'Nenhuma conta em aberto'}>
      {received && <p>Recebemos o seu pagamento, que está em processamento: não pague de novo.</p>}
      {review && <p>Há contas em revisão: elas não precisam ser pagas agora.</p>}
      {!received && !review && <p>Está tudo pago neste imóvel.</p>}
    </Notice>
  );
}
