import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { VerifyForm } from '@/components/verification/verify-form';
import { formatTaxId } from '@/lib/format';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { currentUtility } from '@/lib/utility/current';
import { parseVerificationCode } from '@/lib/verification';
import { verifyPasted } from './actions';
import { payee } from './payee';

export const metadata: Metadata = { title: 'É verdadeiro?' };

const crumbs = [{ label: 'Início', href: '/' }];

export default async function VerifyPage({ searchParams }: { searchParams: PageQuery }) {
  const code = firstOf((await searchParams).codigo);
  if (code) {
    const parsed = parseVerificationCode(code);
    redirect(`/verificar/${encodeURIComponent(parsed.ok ? parsed.value : code.slice(0, 60))}`);
  }
  const { name, taxId, pixName } = payee();
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        title="É verdadeiro?"
        lead={`Confira, antes de pagar, se uma conta, um extrato ou um Pix é mesmo da ${currentUtility().shortName}.`}
      />
      <VerifyForm action={verifyPasted} />
      <Prose>
        <h2>Antes de pagar qualquer conta de água</h2>
        <ul>
          <li>
            Veja no aplicativo do banco quem recebe: {name}
            {taxId !== null && `, CNPJ ${formatTaxId(taxId)}`}.
            {pixName !== null && ` No Pix, o nome que aparece é ${pixName}.`}
          </li>
          <li>A nossa linha tem 48 números e começa com 8. Não usamos boleto de banco.</li>
        </ul>
      </Prose>
    </PageBody>
  );
}
