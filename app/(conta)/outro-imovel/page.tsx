import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { TurnedAwayForm } from '@/components/forms/turned-away-form';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { tellTurnedAway } from '@/lib/auth/drawn-for';
import { requireAccount } from '@/lib/auth/page';
import { safeReturnPath } from '@/lib/auth/return-path';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { switchPremises } from '../session-actions';

export const metadata: Metadata = { title: 'Nada foi mudado' };

export default accountPage(OtherPremisesPage);

/** Says that a form was drawn for other premises or for another person, that it changed nothing, and how to go on. */
async function OtherPremisesPage({ searchParams }: { searchParams: PageQuery }) {
  const { formulario, voltar } = await searchParams;
  const session = await requireAccount('/inicio');
  const turnedAway = await tellTurnedAway(firstOf(formulario) ?? '', session);
  return (
    <PageBody width="text">
      <PageHeading
        title="Nada foi mudado"
        lead="O formulário que você enviou não era do imóvel que está aberto agora. Por isso, não fizemos o que ele pedia."
      />
      <TurnedAwayForm
        turnedAway={turnedAway}
        here={session.account.accountNumber}
        returnTo={safeReturnPath(firstOf(voltar))}
        switchPremises={switchPremises}
      />
    </PageBody>
  );
}
