import { Amount } from '@/components/ui/amount';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { formatDate } from '@/lib/format';
import type { ShownPayment } from '@/lib/payments';
import { formatVerificationCode } from '@/lib/verification';
import { documentName } from './document-name';
import { unmatchedWords } from './unmatched-sentence';

/** A payment on the screen, with its receipt, or with why there is none. */
export function ReceiptSummary({ payment, pdfUrl }: { payment: ShownPayment; pdfUrl: string }) {
  const { classification, document, amount, paidOn, collector, verificationCode } = payment;
  return (
    <Card>
      {classification !== 'SETTLED' && (
        <Notice tone="warning" title={unmatchedWords(classification).label}>
          <p>{unmatchedWords(classification).sentence}</p>
        </Notice>
      )}
      <SummaryList
        items={[
          { term: 'Valor pago', value: <Amount cents={amount} size="large" /> },
          { term: 'Referência', value: documentName(payment) },
          ...(document ? [{ term: 'Vencimento', value: formatDate(document.dueOn) }] : []),
          { term: 'Data do pagamento', value: formatDate(paidOn) },
          { term: 'Arrecadador', value: collector },
          ...(verificationCode === null
            ? []
            : [{ term: 'Código de verificação', value: formatVerificationCode(verificationCode) }]),
        ]}
      />
      {classification === 'SETTLED' && (
        <Actions>
          <ButtonLink href={pdfUrl} icon="printer">
            Abrir o recibo em PDF
          </ButtonLink>
        </Actions>
      )}
    </Card>
  );
}
