import type { Metadata } from 'next';
import { unstable_rethrow } from 'next/navigation';
import type { ReactNode } from 'react';
import { SignedIn } from '@/components/layout/signed-in';
import { currentSession } from '@/lib/auth/session';
import { signOut } from './session-actions';

export const metadata: Metadata = { robots: { index: false } };

/** Shows who is here; each page asks for the session by itself, since a layout does not guard its pages. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  // A failure is told by the page, which asks the same.
  const current = await currentSession().catch((error) => {
    unstable_rethrow(error);
    return null;
  });
  const session = current?.state === 'OPEN' ? current.session : null;
  return (
    <>
      {session?.account && (
        <SignedIn
          name={session.customerName}
          accountNumber={session.account.accountNumber}
          maySwitch={session.linkedPremises > 1}
          signOut={signOut}
        />
      )}
      {children}
    </>
  );
}
