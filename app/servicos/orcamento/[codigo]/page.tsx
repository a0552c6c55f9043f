import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { QuoteView } from '@/components/service-tariff/quote-view';
import { Actions, ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { formatDate } from '@/lib/format';
import { calculatorPath, questionParams } from '@/lib/service-tariff';
import { getFrozenQuote } from '@/lib/service-tariff/use-cases';
import { formatVerificationCode } from '@/lib/verification';

export const metadata: Metadata = { title: 'Orçamento de serviço', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Serviços e preços', href: '/servicos' },
  { label: 'Calculadora', href: '/servicos/calculadora' },
];

export default page(FrozenQuotePage);

/** A quote as it was printed. Whoever has its code may read it: nobody's data are in it. */
async function FrozenQuotePage({ params }: { params: Promise<{ codigo: string }> }) {
  const { codigo } = await params;
  const found = await getFrozenQuote(decodeURIComponent(codigo).slice(0, 60));
  if (!found.ok) notFound();
  const { quote, proof } = found.value;
  const code = formatVerificationCode(proof.code);
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading
        above={`Orçamento de serviço, código ${code}`}
        title={quote.answer.service.title}
        lead={`Emitido em ${formatDate(quote.issuedOn)}. É uma informação: não cobra nada e vale enquanto os preços não mudarem.`}
      />
      <QuoteView answer={quote.answer} borrowed={quote.borrowed}>
        <Actions>
          <ButtonLink href={`/api/v1/service-quotes/${proof.code}/pdf`} icon="printer">
            Abrir o PDF para imprimir
          </ButtonLink>
          <ButtonLink href={`/verificar/${proof.code}`} look="secondary" icon="shield-check">
            Conferir o código
          </ButtonLink>
          <a href={calculatorPath(questionParams(quote.answer.question))}>
            Calcular de novo, com meus débitos
          </a>
        </Actions>
      </QuoteView>
    </PageBody>
  );
}
