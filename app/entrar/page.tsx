import type { Metadata } from 'next';
import { AccountNumberForm } from '@/components/entering/account-number-form';
import { NotOnFile } from '@/components/entering/not-on-file';
import { TaxIdForm } from '@/components/entering/tax-id-form';
import { PageBody } from '@/components/layout/page-body';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import { parseAccountNumber } from '@/lib/accounts';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { refusalSentence } from '@/lib/http/sentences';
import { currentUtility } from '@/lib/utility/current';
import { enter } from './actions';

export const metadata: Metadata = { title: 'Entrar', robots: { index: false } };

export default async function EnterPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const [typed, returnTo] = [firstOf(query.matricula), firstOf(query.voltar)];
  const accountNumber = typed === undefined ? null : parseAccountNumber(typed);
  const [phone] = currentUtility().phones;
  if (accountNumber?.ok) {
    return (
      <PageBody width="text">
        <PageHeading above={<Steps current={2} total={2} />} title="Agora, seu CPF ou CNPJ" />
        <TaxIdForm
          action={enter}
          accountNumber={accountNumber.value}
          returnTo={returnTo}
          letters={firstOf(query.letras) === 'sim'}
        />
        <NotOnFile accountNumber={accountNumber.value} phone={phone} />
      </PageBody>
    );
  }
  const error = accountNumber ? refusalSentence(accountNumber.error) : undefined;
  return (
    <PageBody width="text">
      <SessionNotice state={firstOf(query.sessao)} />
      <PageHeading above={<Steps current={1} total={2} />} title="Informe a matrícula do imóvel" />
      <ErrorSummary errors={error ? [{ field: 'matricula', message: error }] : []} />
      <AccountNumberForm error={error} typed={typed} returnTo={returnTo} />
    </PageBody>
  );
}

function SessionNotice({ state }: { state: string | undefined }) {
  if (state === 'expirada') {
    return (
      <Notice tone="info" title="Sua sessão terminou">
        <p>
          Para proteger seus dados, ela se fecha depois de 20 minutos sem uso. Entre de novo e você volta à
          mesma página.
        </p>
      </Notice>
    );
  }
  if (state !== 'encerrada') return null;
  return (
    <Notice tone="success" title="Você saiu">
      <p>Ninguém mais vê seus dados neste aparelho.</p>
    </Notice>
  );
}
