import { notFound } from 'next/navigation';
import type { Crumb } from '@/components/ui/breadcrumbs';
import { accountOfForm } from '@/lib/auth/drawn-for';
import { requireAccount } from '@/lib/auth/page';
import type { Asker } from '@/lib/requests';
import type { RequestMade } from '@/lib/requests/use-cases';

/** Who asks for a service: a customer who entered, or anybody. */
export type WhoAsks = Asker['kind'];

/** Where the steps of somebody's request stand, and who they are there. */
interface Wizard {
  /** The first step, for a specification. */
  readonly startPath: (specification: string) => string;
  readonly draftPath: (id: string) => string;
  /** Where a request is shown once it was sent, or found to be open already. */
  readonly sentPath: (made: RequestMade) => string;
  readonly crumbs: readonly Crumb[];
  /** Who asks; one who has to enter first comes back to `path`. */
  readonly asker: (path: string) => Promise<Asker>;
  /** Who sent a form: the same person, for the same premises, as it was drawn for. */
  readonly sender: (form: FormData, path: string) => Promise<Asker>;
}

const wizards = {
  PUBLIC: {
    startPath: (specification) => `/pedir/${specification}`,
    draftPath: (id) => `/pedir/rascunho/${id}`,
    sentPath: ({ request }) => `/pedir/recebido/${request.id}`,
    crumbs: [{ label: 'Pedir um serviço', href: '/pedir' }],
    asker: async () => ({ kind: 'PUBLIC' }),
    sender: async () => ({ kind: 'PUBLIC' }),
  },
  ACCOUNT: {
    startPath: (specification) => `/solicitacoes/nova/${specification}`,
    draftPath: (id) => `/solicitacoes/rascunho/${id}`,
    sentPath: ({ request, isNew }) => `/solicitacoes/${request.id}?${isNew ? 'recebida' : 'pendente'}=sim`,
    crumbs: [
      { label: 'Início', href: '/inicio' },
      { label: 'Solicitações', href: '/solicitacoes' },
    ],
    asker: async (path) => {
      const { account } = await requireAccount(path);
      return { kind: 'ACCOUNT', scope: account.scope };
    },
    sender: async (form, path) => {
      const { account } = await accountOfForm(form, path);
      return { kind: 'ACCOUNT', scope: account.scope };
    },
  },
} as const satisfies Record<WhoAsks, Wizard>;

/** The wizard of those who ask so. What a form says of it is somebody's word: "not found" for any other. */
export function wizardOf(who: WhoAsks): Wizard {
  return Object.hasOwn(wizards, who) ? wizards[who] : notFound();
}
