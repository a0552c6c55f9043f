import { Amount } from '@/components/ui/amount';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { Digits } from '@/components/ui/digits';
import { Notice } from '@/components/ui/notice';
import { Prose } from '@/components/ui/prose';
import { SummaryList } from '@/components/ui/summary-list';
import { formatDate } from '@/lib/format';
import type { DatedEntry } from '@/lib/kernel/dated-rule';
import { citation } from '@/lib/kernel/legal-source';
import { receivedSentence } from '@/lib/receipts';
import type { CopiedBill, SecondCopyTerms } from '@/lib/second-copy';

interface PayNowProps {
  bill: Pick<CopiedBill, 'id' | 'amount' | 'dueOn' | 'receipt' | 'inProcess'>;
  digitableLine: string;
  verificationCode: string;
}

/** How much, by when, and the digits that pay it. */
export function PayNow({ bill, digitableLine, verificationCode }: PayNowProps) {
  return (
    <Card>
      {bill.receipt && (
        <Notice
          tone="warning"
          title={bill.inProcess ? 'Pagamento em processamento' : 'Pagamento em conferência'}
        >
          <p>{receivedSentence(bill.receipt, bill.inProcess)}</p>
        </Notice>
      )}
      <SummaryList
        items={[
          { term: 'Valor da conta', value: <Amount cents={bill.amount} size="large" /> },
          { term: 'Vencimento', value: <strong>{formatDate(bill.dueOn)}</strong> },
          { term: 'Código para pagar', value: <Digits id="linha-digitavel">{digitableLine}</Digits> },
          { term: 'Código de verificação', value: <Digits>{verificationCode}</Digits> },
        ]}
      />
      <Actions>
        <ButtonLink href={`/api/v1/bills/${bill.id}/pdf`} icon="printer">
          Abrir o PDF para imprimir
        </ButtonLink>
        <CopyButton text={digitableLine} label="Copiar o código" done="Código copiado" />
      </Actions>
    </Card>
  );
}

/** The banks where the bill may be paid, and when it counts as paid. */
export function Banks({ terms }: { terms: DatedEntry<SecondCopyTerms> }) {
  const { banks, settlementBusinessDays } = terms.value;
  return (
    <Prose>
      <h2>Pagar agora</h2>
      {banks.length > 0 ? (
        <>
          <p>Copie o código acima e entre no seu banco. Estes recebem a conta:</p>
          <ul>
            {banks.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Copie o código acima e pague no banco ou aplicativo que você usa.</p>
      )}
      <p>
        A baixa da conta, após o pagamento, será efetuada em até {settlementBusinessDays} dias úteis, após
        compensação. Até lá, não pague de novo.
      </p>
      <p>
        <small>
          Fonte: {citation(terms.source)}. {terms.source.note}
        </small>
      </p>
    </Prose>
  );
}
