import type { RequestCatalogue, RequestDeadline, RequestSpecification } from '@/lib/requests/utility-terms';
import type { PublicService } from './service';

/** The services of a catalogue of requests, as the service letter says them: each with its own deadline. */
export function requestServices(catalogue: RequestCatalogue): readonly PublicService[] {
  return catalogue.flatMap(({ specifications }) => specifications.map(serviceOf));
}

function serviceOf(specification: RequestSpecification): PublicService {
  const { title, explanation, open, deadline, deadlineNote, code } = specification;
  return {
    name: title,
    what: explanation,
    requirements: requirementsOf(open),
    steps: 'Preencha o pedido, anexe fotos se quiser e guarde o protocolo.',
    longestTime: [longestTime(deadline), deadlineNote].filter(Boolean).join(' '),
    cost: 'O pedido é de graça. Se o serviço tiver preço, ele é dito antes de ser feito.',
    channel: 'Este portal, a qualquer hora; por telefone, no atendimento.',
    followUp: 'Em “Acompanhar uma solicitação”, com o protocolo e o CPF ou CNPJ.',
    path: open ? `/pedir/${code}` : '/solicitacoes',
  };
}

function requirementsOf(open: RequestSpecification['open']): string {
  if (!open) return 'Matrícula e CPF ou CNPJ de quem responde pelo imóvel.';
  const asked = [
    open.accountNumber === 'REQUIRED' ? 'matrícula' : null,
    open.taxId === 'REQUIRED' ? 'CPF ou CNPJ' : null,
    'nome, telefone, e-mail e lugar',
  ];
  const list = asked.filter((item) => item !== null).join(', ');
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}

function longestTime(deadline: RequestDeadline | null): string {
  if (!deadline) return 'No mesmo dia.';
  const { count, unit } = deadline;
  if (unit === 'BUSINESS_DAY') return count === 1 ? '1 dia útil.' : `${count} dias úteis.`;
  return count === 1 ? '1 dia.' : `${count} dias.`;
}
