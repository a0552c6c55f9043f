import { Notice } from '@/components/ui/notice';
import type { CardAttempt } from '@/lib/card-payments';
import { formatMoney } from '@/lib/format';

/** Above the debts: card payments under way, which explain the bills under review. */
export function PendingNotice({ attempts }: { attempts: readonly CardAttempt[] }) {
  if (attempts.length === 0) return null;
  return (
    <Notice tone="info" title="Pagamento com cartão em andamento">
      {attempts.map(({ id, total, company }) => (
        <p key={id}>
          {formatMoney(total)} em {company.name}.{' '}
          <a href={`/debitos/cartao/${id}`}>Continuar, acompanhar ou desistir deste pagamento</a>
        </p>
      ))}
    </Notice>
  );
}
