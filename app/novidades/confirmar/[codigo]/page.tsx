import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { OneButtonForm } from '@/components/newsletter/one-button-form';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { refusalSentence } from '@/lib/http/sentences';
import { newsConsent } from '@/lib/newsletter';
import { confirmationToken } from '@/lib/newsletter/schema';
import { isConfirmable } from '@/lib/newsletter/use-cases';
import { currentUtility } from '@/lib/utility/current';
import { confirm } from '../../actions';

export const metadata: Metadata = { title: 'Confirmar o e-mail', robots: { index: false } };

export default page(ConfirmPage);

async function ConfirmPage({ params }: { params: Promise<{ codigo: string }> }) {
  const token = confirmationToken.safeParse((await params).codigo);
  const works = token.success && (await isConfirmable(token.data));
  return <PageBody width="text">{works ? <Question token={token.data} /> : <LinkEnded />}</PageBody>;
}

function Question({ token }: { token: string }) {
  return (
    <>
      <PageHeading
        title={`Receber as novidades da ${currentUtility().shortName}?`}
        lead="Falta só a sua confirmação."
      />
      <Prose>
        {newsConsent.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Prose>
      <OneButtonForm action={confirm} carried={{ name: 'token', value: token }} button="Confirmar" />
      <Prose>
        <p>Se não foi você que pediu, feche esta página: sem a confirmação o e-mail é apagado.</p>
      </Prose>
    </>
  );
}

function LinkEnded() {
  return (
    <>
      <PageHeading
        title="Este endereço não vale mais"
        lead={refusalSentence({ code: 'CONFIRMATION_LINK_INVALID' })}
      />
      <Prose>
        <p>Se você já confirmou, está tudo certo: não é preciso fazer mais nada.</p>
      </Prose>
      <ButtonLink href="/novidades" look="secondary">
        Pedir as novidades de novo
      </ButtonLink>
    </>
  );
}
