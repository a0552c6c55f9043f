import { z } from 'zod';
import { code, group, oneOf, text, textLike, yesOrNo } from '@/lib/utility-files';
import type { Shared } from './entries';
import * as lists from './service-lists';
import { fieldWords, groupWords, reconnectionWords } from './words';

const fields = z.array(oneOf(fieldWords));

const ownPage = group({
  endereco: textLike(/^\/[a-z0-9/-]*$/, 'um endereço deste portal (/parcelamento)'),
  rotulo: text('rótulo do botão'),
  nota: text('que é bom saber antes'),
});

/** One service of a tariff: its code is the name of its file. */
export function serviceFile(shared: Shared) {
  return group({
    titulo: text('título, como as pessoas dizem'),
    nome: text('nome, como o texto diz'),
    explicacao: text('que é o serviço'),
    grupo: oneOf(groupWords),
    texto: code,
    pergunta: fields.default([]),
    precisa: fields.default([]),
    isenta_sem_aviso: yesOrNo.default(false),
    religa: oneOf(reconnectionWords).optional(),
    pagina_propria: ownPage.optional(),
    pdf_da_norma: z
      .url({ protocol: /^https?$/, error: 'não é um endereço da internet (https://…)' })
      .optional(),
    quem_pede: lists.requesters(shared).min(1, 'falta ao menos quem pede'),
    por_onde: lists.channels(shared).min(1, 'falta ao menos um canal'),
    precos: lists.prices(shared),
    vistoria: lists.inspection(shared).optional(),
    documentos: lists.documents(shared).default([]),
    condicoes: lists.preconditions(shared).default([]),
    passos: lists.steps(shared).min(1, 'falta ao menos um passo'),
    prazos: lists.deadlines(shared).default([]),
    quem_decide: lists.competences(shared).default([]),
    regras: lists.clauses(shared).default([]),
  }).superRefine(({ pergunta, precisa }, context) => {
    for (const [index, field] of precisa.entries()) {
      if (pergunta.includes(field)) continue;
      const message = 'precisa do que não se pergunta: ponha também em “pergunta”';
      context.addIssue({ code: 'custom', path: ['precisa', index], message });
    }
  });
}

export type ServiceFile = z.output<ReturnType<typeof serviceFile>>;
