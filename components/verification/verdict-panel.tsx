import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { formatTaxId } from '@/lib/format';
import type { Verdict } from '@/lib/verification';
import { genuineFacts, verdictWords } from './verdict-words';

/** To whom the utility's documents are paid. */
export interface Payee {
  readonly name: string;
  readonly taxId: string | null;
}

/** The answer to "É verdadeiro?": what it is, to whom the money goes, and what to do. */
export function VerdictPanel({ verdict, payee }: { verdict: Verdict; payee: Payee }) {
  const { tone, title, text } = verdictWords(verdict);
  return (
    <>
      <Notice tone={tone} title={title}>
        <p>{text}</p>
      </Notice>
      {verdict.code === 'GENUINE' && (
        <SummaryList items={[...genuineFacts(verdict), ...payeeFacts(verdict.amount !== null, payee)]} />
      )}
      <Actions>
        <ButtonLink href="/verificar" look="secondary">
          Verificar outro
        </ButtonLink>
        <ButtonLink href="/canais" look="quiet">
          Falar com a gente
        </ButtonLink>
      </Actions>
    </>
  );
}

function payeeFacts(isPaid: boolean, { name, taxId }: Payee): { term: string; value: string }[] {
  const term = isPaid ? 'Quem recebe' : 'Quem emitiu';
  return [
    { term, value: name },
    ...(taxId === null
      ? []
      : [{ term: `CNPJ de ${isPaid ? 'quem recebe' : 'quem emitiu'}`, value: formatTaxId(taxId) }]),
  ];
}
