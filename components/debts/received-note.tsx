import { Tag } from '@/components/ui/tag';
import { type DebtReceipt, receivedSentence } from '@/lib/receipts';

interface ReceivedNoteProps {
  debt: { readonly receipt: DebtReceipt | null; readonly inProcess: boolean };
}

/** What came in for a debt and has settled nothing yet: a tag where that is all of it, the amount and day always. */
export function ReceivedNote({ debt: { receipt, inProcess } }: ReceivedNoteProps) {
  if (!receipt) return null;
  return (
    <>
      {inProcess && (
        <Tag tone="info" icon="hourglass">
          Pagamento em processamento
        </Tag>
      )}
      <small>{receivedSentence(receipt, inProcess)}</small>
    </>
  );
}
