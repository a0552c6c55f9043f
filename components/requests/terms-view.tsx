import { DeadlineList } from '@/components/service-tariff/deadline-list';
import { PossibleCharges } from '@/components/service-tariff/possible-charges';
import { PriceLines } from '@/components/service-tariff/price-lines';
import { RuleSource } from '@/components/service-tariff/rule-source';
import { Notice } from '@/components/ui/notice';
import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type RequestTerms, type RequiredPaper, requiredPapers } from '@/lib/requests';
import type { ComputedDeadline } from '@/lib/service-tariff';

interface TermsViewProps {
  terms: RequestTerms;
  /** Those that still run; the kept ones where nothing has happened yet. */
  deadlines: readonly ComputedDeadline[];
}

/** Price, what may come on top and deadlines of the day of the request, each with the rule behind it. */
export function TermsView({ terms: { answer, borrowed }, deadlines }: TermsViewProps) {
  return (
    <>
      <h2>Preço do dia do pedido</h2>
      <PriceLines answer={answer} />
      <PossibleCharges charges={answer.onTop} />
      <DeadlineList deadlines={deadlines} />
      {borrowed && (
        <Notice title={borrowed.value}>
          <RuleSource source={borrowed.source} from={borrowed.from} />
        </Notice>
      )}
    </>
  );
}

/** The papers of a request, with those that no file is yet. */
export function PaperList({ terms, missing }: { terms: RequestTerms; missing: readonly RequiredPaper[] }) {
  const papers = requiredPapers(terms);
  if (papers.length === 0) return null;
  return (
    <>
      <h2>Documentos pedidos</h2>
      <ul>
        {papers.map(({ id, title }) => (
          <li key={id}>
            {title}: {missing.some((paper) => paper.id === id) ? absence(terms) : 'anexado'}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What ends by waiting is told before anything is paid. */
export function LapseNotice({ lapsesOn }: { lapsesOn: CivilDate | null }) {
  if (!lapsesOn) return null;
  return (
    <Notice tone="warning" title={`Peça a vistoria até ${formatDate(lapsesOn)}`}>
      <p>
        Depois desse dia o pedido se extingue e nenhum valor pago é devolvido. Avisamos por e-mail 30 dias
        antes.
      </p>
    </Notice>
  );
}

function absence({ documentsAtCounter }: RequestTerms): string {
  return documentsAtCounter ? 'a levar ao atendimento' : 'falta anexar';
}
