import { z } from 'zod';
import { code, datedList, group, hour, oneOf, text, yesOrNo } from '@/lib/utility-files';
import { type WasteCollection, type WasteRoute, wasteRouteTable } from '@/lib/waste-routes/utility-terms';

const weekday = oneOf({ domingo: 0, segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5, sábado: 6 });

const weekdays = z.array(weekday).superRefine((days, context) => {
  if (days.length === 0) context.addIssue({ code: 'custom', message: 'falta ao menos um dia da semana' });
  for (const [index, day] of days.entries()) {
    if (index > 0 && day <= (days[index - 1] ?? day))
      context.addIssue({
        code: 'custom',
        path: [index],
        message: 'os dias vão de domingo a sábado, cada um uma vez',
      });
  }
});

const collection = group({
  tipo: oneOf({ domiciliar: 'HOUSEHOLD', seletiva: 'RECYCLABLE' }),
  dias: weekdays,
  das: hour,
  as: hour,
  nos_feriados: yesOrNo,
})
  .superRefine(({ das, as }, context) => {
    if (das >= as)
      context.addIssue({
        code: 'custom',
        path: ['as'],
        message: `${as} não vem depois de ${das} no mesmo dia`,
      });
  })
  .transform(
    ({ tipo, dias, das, as, nos_feriados }): WasteCollection => ({
      kind: tipo,
      weekdays: dias,
      from: das,
      to: as,
      runsOnHolidays: nos_feriados,
    }),
  );

const route = group({
  codigo: code,
  bairro: text('nome do bairro'),
  ruas: z.array(text('nome da rua')),
  coletas: z.array(collection),
})
  .superRefine(({ coletas }, context) => {
    const twice = coletas.findIndex(({ kind }, at) => coletas.findIndex((one) => one.kind === kind) < at);
    if (twice >= 0)
      context.addIssue({
        code: 'custom',
        path: ['coletas', twice],
        message: 'este tipo de coleta está duas vezes',
      });
  })
  .transform(
    ({ codigo, bairro, ruas, coletas }): WasteRoute => ({
      code: codigo,
      neighbourhood: bairro,
      streets: ruas,
      collections: coletas,
    }),
  );

const routes = z.array(route).superRefine((all, context) => {
  for (const [index, { code: own }] of all.entries()) {
    if (all.findIndex((one) => one.code === own) < index)
      context.addIssue({
        code: 'custom',
        path: [index, 'codigo'],
        message: `o código “${own}” está duas vezes`,
      });
  }
});

/** What `coleta.yaml` says. */
export const wasteFile = group({
  coleta: datedList('waste routes', { exemplos: yesOrNo, bairros: routes }, (read) =>
    wasteRouteTable(read.exemplos, read.bairros),
  ),
}).transform(({ coleta }) => coleta);
