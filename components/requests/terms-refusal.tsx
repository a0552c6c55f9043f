import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatDate, formatMoney } from '@/lib/format';
import { refusalSentence } from '@/lib/http/sentences';

type Refusal = Parameters<typeof refusalSentence>[0];
type Debts = Extract<Refusal, { code: 'DEBTS_TO_SETTLE' }>;

/** Why a service cannot be asked for now, and what to do about it. */
export function TermsRefusalNotice({ refusal }: { refusal: Refusal }) {
  if (refusal.code === 'DEBTS_TO_SETTLE') return <DebtsNotice refusal={refusal} />;
  return (
    <Notice tone="warning" title="Ainda não dá para pedir">
      <p>{refusalSentence(refusal)}</p>
    </Notice>
  );
}

function DebtsNotice({ refusal: { debts, total } }: { refusal: Debts }) {
  return (
    <>
      <Notice tone="warning" title="Antes de religar, é preciso pagar ou negociar">
        <p>
          A religação só é aceita quando você não tem débito vencido neste imóvel. Contas em um acordo em dia
          não impedem, nem os débitos de quem morou aqui antes.
        </p>
        <ul>
          {debts.map(({ id, label, amount, dueOn }) => (
            <li key={id}>
              {label}, vencida em {formatDate(dueOn)}: {formatMoney(amount)}
            </li>
          ))}
        </ul>
        <p>
          Ao todo: <strong>{formatMoney(total)}</strong>.
        </p>
      </Notice>
      <Actions>
        <ButtonLink href="/debitos">Pagar os débitos</ButtonLink>
        <ButtonLink href="/parcelamento" look="secondary">
          Simular um parcelamento
        </ButtonLink>
      </Actions>
    </>
  );
}
