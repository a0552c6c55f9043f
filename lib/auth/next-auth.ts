import 'server-only';
import { cookies } from 'next/headers';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { database } from '@/lib/db/client';
import { env } from '@/lib/env';
import { secondsOf, sessionLife } from '@/lib/keeping';
import { hashTicket } from './identify';
import { spendTicket } from './repository';

/** next-auth keeps an address to return to; the portal has its own way (`voltar`), so the cookie goes at once. */
const returnAddressCookie = 'loja-virtual-volta';

/** The cookie carries only the id of the server-side session, encrypted; what the session may see is read each time. */
function config(): NextAuthConfig {
  const secure = env().PUBLIC_URL.startsWith('https:');
  return {
    secret: env().AUTH_SECRET,
    trustHost: true,
    session: { strategy: 'jwt', maxAge: secondsOf(sessionLife.whole) },
    cookies: {
      sessionToken: {
        name: secure ? '__Host-loja-virtual' : 'loja-virtual',
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
      callbackUrl: {
        name: returnAddressCookie,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    pages: { signIn: '/entrar', error: '/entrar' },
    providers: [
      Credentials({
        id: 'ticket',
        credentials: { ticket: {} },
        authorize: async ({ ticket }) => {
          const id = await spendTicket(database(), hashTicket(String(ticket)));
          return id ? { id } : null;
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user?.id ? { sub: user.id } : token),
      session: ({ session, token }) => ({ ...session, user: { ...session.user, id: token.sub ?? '' } }),
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

const nextAuth = NextAuth(config);

/** Sets the session cookie for a ticket that `identify` gave. */
export async function setSessionCookie(ticket: string): Promise<void> {
  await nextAuth.signIn('ticket', { ticket, redirect: false });
  await forgetReturnAddress();
}

/** Removes the session cookie. */
export async function clearSessionCookie(): Promise<void> {
  await nextAuth.signOut({ redirect: false });
  await forgetReturnAddress();
}

/** The id in the session cookie, or null. It proves nothing until the session is found open. */
export async function sessionIdFromCookie(): Promise<string | null> {
  const session = await nextAuth.auth();
  return session?.user?.id ?? null;
}

async function forgetReturnAddress(): Promise<void> {
  (await cookies()).delete(returnAddressCookie);
}
