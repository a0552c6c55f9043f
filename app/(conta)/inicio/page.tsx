import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { Today } from '@/components/debts/today';
import { PageBody } from '@/components/layout/page-body';
import { DoorLink, Doors } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import { premisesAddressLine } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { requireAccount } from '@/lib/auth/page';
import { listDebts } from '@/lib/debts/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Início' };

export default page(HomePage);

async function HomePage() {
  const { account, linkedPremises } = await requireAccount('/inicio');
  const [details, debts] = await Promise.all([
    getAccount(account.scope),
    listDebts(account.scope, utilityToday()),
  ]);
  return (
    <PageBody>
      <PageHeading title="Seu imóvel hoje" lead={premisesAddressLine(details.premises.address)} />
      <Today debts={debts} />
      <Doors label="Serviços">
        <DoorLink href="/debitos" icon="file" title="Contas e débitos">
          Veja o que está em aberto, com multa e juros explicados, e imprima um extrato para pagar.
        </DoorLink>
        {linkedPremises > 1 && (
          <DoorLink href="/imoveis" icon="switch" title="Trocar de imóvel">
            Escolha outro imóvel ligado ao seu CPF ou CNPJ.
          </DoorLink>
        )}
        <DoorLink href="/canais" icon="phone" title="Falar com a gente">
          Telefones e endereços do atendimento.
        </DoorLink>
      </Doors>
    </PageBody>
  );
}
