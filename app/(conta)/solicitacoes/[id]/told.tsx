import { AttachForm } from '@/components/requests/attach-form';
import { detailItems } from '@/components/requests/draft-check';
import { RequestFiles } from '@/components/requests/request-files';
import { SummaryList } from '@/components/ui/summary-list';
import { attachmentLimits, possiblePapers, type ServiceRequest } from '@/lib/requests';
import { attachToSent } from '../actions';

/** What the customer told when asking, the files, and a box for more while it is open; nothing of somebody else's request. */
export function Told({ request }: { request: ServiceRequest }) {
  const { id, own, status, terms, details, attachments } = request;
  const papers = terms ? possiblePapers(terms) : [];
  const isOpen = own && status !== 'CLOSED';
  const isFull = attachments.length >= attachmentLimits.files;
  return (
    <>
      {details && (
        <>
          <h2>O que você informou</h2>
          <SummaryList items={detailItems(details)} />
        </>
      )}
      {(isOpen || attachments.length > 0) && <h2>Fotos e documentos</h2>}
      {attachments.length > 0 && <RequestFiles requestId={id} attachments={attachments} papers={papers} />}
      {isOpen && !isFull && <AttachForm attach={attachToSent.bind(null, id)} papers={papers} />}
      {isOpen && isFull && (
        <p>Esta solicitação já tem {attachmentLimits.files} arquivos. O que faltar, leve ao atendimento.</p>
      )}
    </>
  );
}
