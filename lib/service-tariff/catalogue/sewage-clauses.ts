import type { Says } from '../citing';
import { clause } from './draft';

const sanitaryCode =
  'Código Sanitário, Decreto nº 12.432, de 27 de setembro de 1978, revisado e atualizado em dezembro de 1990, Livro II, Saneamento Básico, Título II, Instalações Prediais de Água e Esgotos, Artigo 19';

/** Duties, bans and what follows from them (items III to XVI). */
export function sewageClauses(says: Says) {
  return [...ofTheWork(says), ...ofThePavement(says), ...ofRainWater(says)];
}

function ofTheWork(says: Says) {
  return [
    clause(says, 'ramal', {
      cited: ['III.1'],
      binds: 'UTILITY',
      kind: 'DUTY',
      text: 'A companhia liga da rede geral até a calçada.',
    }),
    clause(says, 'caixa-de-inspecao', {
      cited: ['III.1'],
      binds: 'CUSTOMER',
      kind: 'DUTY',
      text: 'O usuário constrói na calçada a caixa de inspeção em alvenaria, pelo folheto que recebe no pedido.',
    }),
    clause(says, 'recusa', {
      cited: ['VI.1', 'VI.2'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'Se algo faltar, o pedido é recusado com instruções. Depois de consertar, o usuário avisa e pede nova vistoria.',
    }),
    clause(says, 'nova-vistoria', {
      cited: ['VII.1'],
      binds: 'CUSTOMER',
      kind: 'DUTY',
      text: 'Cada novo pedido de vistoria é cobrado.',
    }),
    clause(says, 'extincao', {
      cited: ['XV.1'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'Sem pedido de vistoria em 6 meses, a ligação se extingue. Nenhum valor pago é devolvido.',
    }),
  ];
}

function ofThePavement(says: Says) {
  return [
    clause(says, 'asfalto', {
      cited: ['IX.1'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'Se o asfalto for quebrado, refazê-lo é cobrado à parte, pelo metro quadrado.',
    }),
    clause(says, 'calcada', {
      cited: ['XI.1'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'Se a calçada for quebrada, refazê-la é cobrado à parte.',
    }),
  ];
}

function ofRainWater(says: Says) {
  return [
    clause(says, 'aguas-pluviais', {
      cited: { in: ['IV.1'], note: sanitaryCode },
      binds: 'CUSTOMER',
      kind: 'PROHIBITION',
      text: `É proibido pôr água de chuva ou de drenagem no ramal de esgoto, direta ou indiretamente (${sanitaryCode}).`,
    }),
    clause(says, 'fiscalizacao', {
      cited: ['XVI.1'],
      binds: 'UTILITY',
      kind: 'NOTE',
      text: 'Depois da ligação, a companhia pode vistoriar a qualquer momento se entra água de chuva no ramal.',
    }),
    clause(says, 'tarifa-cheia', {
      cited: ['XVI.2'],
      binds: 'CUSTOMER',
      kind: 'CONSEQUENCE',
      text: 'Se entrar, a tarifa de esgoto é de 100 % da tarifa de água, até a água de chuva ser retirada e haver nova vistoria.',
    }),
  ];
}
