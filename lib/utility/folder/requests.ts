import { z } from 'zod';
import type { RequestCatalogue, RequestDeadline, RequestSpecification } from '@/lib/requests/utility-terms';
import { code, datedList, group, oneOf, source, text, textLike, yesOrNo } from '@/lib/utility-files';

const deadline = z.string().transform((typed, context): RequestDeadline => {
  const [, count, unit] = /^(\d{1,3}) (dias?|dias? út(?:il|eis))$/.exec(typed) ?? [];
  if (count && unit)
    return { count: Number(count), unit: unit.includes('út') ? 'BUSINESS_DAY' : 'CALENDAR_DAY' };
  context.addIssue({ code: 'custom', message: `“${typed}” não é um prazo: escreva 7 dias, ou 5 dias úteis` });
  return z.NEVER;
});

const withoutEntering = group({
  matricula: oneOf({ obrigatória: 'REQUIRED', opcional: 'OPTIONAL', 'não se pede': 'NOT_ASKED' }),
  cpf: oneOf({ obrigatório: 'REQUIRED', opcional: 'OPTIONAL' }),
}).transform(({ matricula, cpf }) => ({ accountNumber: matricula, taxId: cpf }));

const specification = group({
  codigo: code,
  nome: text('nome nos registros'),
  titulo: text('título'),
  explicacao: text('explicação'),
  prazo: deadline.optional(),
  decisao_do_portal: text('o que este portal decidiu sobre o prazo, e por quê').optional(),
  pede_lugar: yesOrNo,
  pede_arquivos: yesOrNo,
  sem_entrar: withoutEntering.optional(),
  servicos_da_tarifa: z.array(code).optional(),
  prazos_da_tarifa: z
    .array(textLike(/^[a-z0-9-]+\.prazo\.[a-z0-9-]+$/, 'um prazo da tarifa: serviço.prazo.nome'))
    .optional(),
  fonte: source,
})
  .superRefine(({ prazo, decisao_do_portal, servicos_da_tarifa, prazos_da_tarifa }, context) => {
    const said = servicos_da_tarifa ?? prazos_da_tarifa;
    if (!prazo || decisao_do_portal || !said) return;
    const message = 'o prazo é o da tarifa: tire esta linha, ou diga em “decisao_do_portal” por que é outro';
    context.addIssue({ code: 'custom', path: ['prazo'], message });
  })
  .transform(
    (read): RequestSpecification => ({
      code: read.codigo,
      name: read.nome,
      title: read.titulo,
      explanation: read.explicacao,
      deadline: read.prazo ?? null,
      portalDecision: read.decisao_do_portal ?? null,
      asksPosition: read.pede_lugar,
      asksFiles: read.pede_arquivos,
      open: read.sem_entrar ?? null,
      services: read.servicos_da_tarifa ?? [],
      repavingTerms: read.prazos_da_tarifa ?? [],
      source: read.fonte,
    }),
  );

const type = group({
  codigo: code,
  nome: text('nome nos registros'),
  titulo: text('título'),
  especificacoes: z.array(specification),
}).transform(({ codigo, nome, titulo, especificacoes }) => ({
  code: codigo,
  name: nome,
  title: titulo,
  specifications: especificacoes,
}));

const catalogue = z.array(type).superRefine((types, context) => {
  const known = new Set<string>();
  for (const [index, { specifications }] of types.entries()) {
    for (const [at, one] of specifications.entries()) {
      if (known.has(one.code))
        context.addIssue({
          code: 'custom',
          path: [index, 'especificacoes', at, 'codigo'],
          message: `o código “${one.code}” está duas vezes`,
        });
      known.add(one.code);
    }
  }
});

/** A catalogue of its own, or the id of the utility whose catalogue holds here too. */
export type OfferedRequests = RequestCatalogue | { readonly borrowedFrom: string };

/** What `solicitacoes.yaml` says. */
export const requestsFile = group({
  solicitacoes: datedList(
    'service requests',
    { tipos: catalogue.optional(), tipos_de: code.optional() },
    (read) => offered(read.tipos, read.tipos_de),
  ),
}).transform(({ solicitacoes }) => solicitacoes);

function offered(own: RequestCatalogue | undefined, lender: string | undefined): OfferedRequests {
  return lender === undefined ? (own ?? []) : { borrowedFrom: lender };
}
