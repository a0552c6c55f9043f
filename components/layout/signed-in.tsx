import { AccountBar } from '@/components/layout/account-bar';
import { Button, ButtonLink } from '@/components/ui/button';
import { formatAccountNumber } from '@/lib/format';

interface SignedInProps {
  name: string;
  accountNumber: string;
  maySwitch: boolean;
  signOut: () => Promise<void>;
}

/** The bar above the customer's pages: who is here, "Trocar de imóvel" for whoever has several, and "Sair". */
export function SignedIn({ name, accountNumber, maySwitch, signOut }: SignedInProps) {
  return (
    <AccountBar
      name={name}
      accountNumber={formatAccountNumber(accountNumber)}
      switchPremises={
        maySwitch && (
          <ButtonLink look="quiet" href="/imoveis" icon="switch">
            Trocar de imóvel
          </ButtonLink>
        )
      }
      signOut={
        <form action={signOut}>
          <Button look="quiet" icon="sign-out">
            Sair
          </Button>
        </form>
      }
    />
  );
}
