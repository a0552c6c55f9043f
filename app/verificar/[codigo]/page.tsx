import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { VerdictPanel } from '@/components/verification/verdict-panel';
import { refusalSentence } from '@/lib/http/sentences';
import { requestTrace } from '@/lib/http/trace';
import { utilityToday } from '@/lib/utility/current';
import { formatVerificationCode, parseVerificationCode } from '@/lib/verification';
import { verify } from '@/lib/verification/use-cases';
import { payee } from '../payee';
import { subjects } from '../subjects';

export const metadata: Metadata = { title: 'É verdadeiro?', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'É verdadeiro?', href: '/verificar' },
];

export default page(VerifiedCodePage);

/** Where the QR of a document leads. */
async function VerifiedCodePage({ params }: { params: Promise<{ codigo: string }> }) {
  const { codigo } = await params;
  const trace = requestTrace(await headers());
  const code = decodeURIComponent(codigo).slice(0, 60);
  const answer = await verify(code, { asOf: utilityToday(), trace, subjects });
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading title="É verdadeiro?" lead={`Código ${inGroups(code)}`} />
      {answer.ok ? (
        <VerdictPanel verdict={answer.value.verdict} payee={payee()} />
      ) : (
        <Notice tone="warning">
          <p>{refusalSentence(answer.error)}</p>
        </Notice>
      )}
    </PageBody>
  );
}

/** A code as it stands on paper; what is none, as it came. */
function inGroups(text: string): string {
  const code = parseVerificationCode(text);
  return code.ok ? formatVerificationCode(code.value) : text;
}
