import type { RequestCatalogue, RequestSpecification } from '@/lib/utility';
import type { Service } from '../service';

/** Where a service is asked for. `why` says what to know before, or why it cannot be asked for here; then `links` is empty. */
export interface WaysToAsk {
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly why: string | null;
}

/** Where a service is asked for: on the pages of the requests that may be it, on a page of its own, or not in this portal. */
export function waysToAsk(
  { code, ownPage }: Pick<Service, 'code' | 'ownPage'>,
  catalogue: RequestCatalogue,
): WaysToAsk {
  const found = catalogue
    .flatMap(({ specifications }) => specifications)
    .filter(({ services }) => services.includes(code));
  if (found.length === 0) return ownPage ? pageOf(ownPage) : { links: [], why: notHere };
  return {
    links: found.map((specification) => ({
      href: pathOf(specification, code),
      label: found.length > 1 ? `Pedir: ${specification.title}` : 'Pedir este serviço',
    })),
    why: found.some(({ open }) => open === null) ? withAccount : null,
  };
}

const notHere = 'Este portal não recebe este pedido. Peça no atendimento.';
const withAccount = 'Para pedir, entre com a matrícula e o CPF ou CNPJ.';

function pageOf({ href, label, why }: NonNullable<Service['ownPage']>): WaysToAsk {
  return { links: [{ href, label }], why };
}

function pathOf({ code, open, services }: RequestSpecification, service: string): string {
  const path = open ? `/pedir/${code}` : `/solicitacoes/nova/${code}`;
  return services.length > 1 ? `${path}?servico=${service}` : path;
}
