import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { formatTaxId } from '@/lib/format';
import type { Genuine, Verdict } from '@/lib/verification';
import { genuineFacts, verdictWords } from './verdict-words';

/** To whom the utility's documents are paid. */
export interface Payee {
  readonly name: string;
  readonly taxId: string | null;
  /** The name that a bank shows before a Pix is paid; null where the utility takes none. */
  readonly pixName: string | null;
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
        <SummaryList items={[...genuineFacts(verdict), ...payeeFacts(payeeRole(verdict), payee)]} />
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

function payeeRole({ kind, amount }: Genuine): 'recebeu' | 'recebe' | 'emitiu' {
  if (kind === 'PAYMENT_RECEIPT') return 'recebeu';
  return amount === null || kind === 'SERVICE_QUOTE' ? 'emitiu' : 'recebe';
}

function payeeFacts(
  role: ReturnType<typeof payeeRole>,
  { name, taxId, pixName }: Payee,
): { term: string; value: string }[] {
  const tax = taxId === null ? [] : [{ term: `CNPJ de quem ${role}`, value: formatTaxId(taxId) }];
  const pix = role === 'recebe' && pixName !== null ? [{ term: 'Nome no Pix', value: pixName }] : [];
  return [{ term: `Quem ${role}`, value: name }, ...tax, ...pix];
}
