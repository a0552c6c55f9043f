import type { CivilDate } from '@/lib/kernel/civil-date';
import { citation } from '@/lib/kernel/legal-source';
import type { RequestCatalogue, RequestSpecification } from '@/lib/requests/utility-terms';
import {
  type Service,
  type ToldService,
  type ToldSpecification,
  toldSpecification,
} from '@/lib/service-tariff';
import type { PublicService } from './service';

/** A request as one entry of the letter; one that may be several services is an entry for each. */
interface Entry {
  readonly specification: RequestSpecification;
  readonly name: string;
  readonly what: string;
  readonly path: string;
}

/**
 * The services of a catalogue of requests, as the service letter says them on a day: papers, conditions, steps, terms, prices and
 * channels of a service of the tariff are the tariff's.
 */
export function requestServices(
  catalogue: RequestCatalogue,
  services: readonly Service[],
  on: CivilDate,
): readonly PublicService[] {
  return catalogue
    .flatMap(({ specifications }) => specifications)
    .flatMap((specification) => entriesOf(specification, services))
    .map((entry) => publicService(entry, toldSpecification(entry.specification, services, on)));
}

function entriesOf(specification: RequestSpecification, services: readonly Service[]): readonly Entry[] {
  const { code, title, explanation, open, services: codes } = specification;
  const path = open ? `/pedir/${code}` : `/solicitacoes/nova/${code}`;
  if (codes.length < 2) return [{ specification, name: title, what: explanation, path }];
  return services
    .filter((service) => codes.includes(service.code))
    .map((service) => ({
      specification: { ...specification, services: [service.code] },
      name: service.title,
      what: service.explanation,
      path: `${path}?servico=${service.code}`,
    }));
}

function publicService(
  { specification, ...entry }: Entry,
  { services: [service], terms, decision }: ToldSpecification,
): PublicService {
  return {
    ...entry,
    requirements: requirementsOf(service, specification),
    steps: linesOr(service?.steps, 'Preencha o pedido, anexe fotos se quiser e guarde o protocolo.'),
    longestTime: [
      ...linesOr(terms, 'Não está publicado.'),
      ...(decision ? [decision] : []),
      ...termSources(service, specification),
    ],
    cost: costOf(service, specification),
    channel: linesOr(service?.channels, 'Este portal, a qualquer hora.'),
    followUp: 'Em “Acompanhar uma solicitação”, com o protocolo e o CPF ou CNPJ.',
  };
}

function requirementsOf(service: ToldService | undefined, { open }: RequestSpecification): readonly string[] {
  return [
    ...(service?.papers ?? []),
    ...(service?.conditions ?? []).map((condition) => `Antes do serviço: ${condition}`),
    `Para pedir neste portal: ${identification(open)}.`,
  ];
}

function identification(open: RequestSpecification['open']): string {
  if (!open) return 'matrícula e CPF ou CNPJ de quem responde pelo imóvel';
  const asked = [
    open.accountNumber === 'REQUIRED' ? ['matrícula'] : [],
    open.taxId === 'REQUIRED' ? ['CPF ou CNPJ'] : [],
    ['nome, telefone, e-mail e lugar'],
  ];
  return asked.flat().join(', ');
}

/** Where the prices and terms are said; a term that this portal decided has no other source. */
function termSources(
  service: ToldService | undefined,
  { source, deadline, portalDecision }: RequestSpecification,
): readonly string[] {
  const own = deadline && !portalDecision ? [citation(source)] : [];
  return [...(service?.sources ?? []), ...own].map((text) => `Fonte: ${text}.`);
}

function costOf(
  service: ToldService | undefined,
  { repavingTerms }: RequestSpecification,
): readonly string[] {
  if (repavingTerms.length > 0)
    return ['O pedido é de graça. Refazer o piso é cobrado no serviço que o quebrou.'];
  if (!service) return ['O pedido é de graça. Se o serviço tiver preço, ele é dito antes de ser feito.'];
  const onTop = service.onTop.length > 0 ? [`À parte, se acontecer: ${service.onTop.join('; ')}.`] : [];
  return [...service.prices, ...onTop, ...(service.notYet ? [service.notYet] : [])];
}

function linesOr(lines: readonly string[] | undefined, otherwise: string): readonly string[] {
  return lines && lines.length > 0 ? lines : [otherwise];
}
