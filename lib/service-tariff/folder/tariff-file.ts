import { z } from 'zod';
import { code, day, faultsOfDates, group, oneOf, source, text } from '@/lib/utility-files';

const codes = z.array(code).superRefine((read, context) => {
  for (const [index, one] of read.entries())
    if (read.indexOf(one) < index)
      context.addIssue({ code: 'custom', path: [index], message: `“${one}” já está na lista` });
});

const validity = group({
  desde: day,
  ate: day.optional(),
  usa: oneOf({ propria: true }).optional(),
  emprestada_de: code.optional(),
  omite: codes.optional(),
  aviso: text('que a página diz de quem é a tabela').optional(),
  fonte: source,
}).superRefine(({ usa, emprestada_de, omite, aviso }, context) => {
  const message = usa
    ? (emprestada_de ?? omite ?? aviso) && 'a tarifa própria não leva “emprestada_de”, “omite” nem “aviso”'
    : !emprestada_de && 'falta “usa: propria” ou “emprestada_de”: de quem é a tarifa';
  if (message) context.addIssue({ code: 'custom', message });
  if (!usa && emprestada_de && !aviso)
    context.addIssue({ code: 'custom', message: 'falta “aviso”: o que a página diz de quem é a tabela' });
});

/** Whose service tariff holds for the customers of a utility, from when; and, of its own, what it is made of. */
export const tariffFile = group({
  vigencias: z.array(validity).superRefine((entries, context) => {
    for (const { path, message } of faultsOfDates(entries))
      context.addIssue({ code: 'custom', path, message });
  }),
  autor: text('nome da companhia, como o texto é citado').optional(),
  texto: codes.optional(),
  servicos: codes.optional(),
}).superRefine(({ vigencias, autor, texto, servicos }, context) => {
  if (!vigencias.some(({ usa }) => usa)) return;
  for (const [key, said] of Object.entries({ autor, texto, servicos }))
    if (said === undefined)
      context.addIssue({ code: 'custom', message: `falta “${key}”: a tarifa é própria` });
});

export type TariffFile = z.output<typeof tariffFile>;
