import type { Says } from '../citing';
import { step } from './draft';

/** From the request to the repaved footway (items I to XVI). */
export function sewageSteps(says: Says) {
  return [...beforeInspection(says), ...inspections(says), ...work(says)];
}

function beforeInspection(says: Says) {
  return [
    step(says, 'pedido', {
      cited: ['I.1', 'I.2'],
      who: 'CUSTOMER',
      does: 'Pede a ligação no atendimento, com todos os documentos.',
      onRefusal: 'Sem todos os documentos o pedido não é atendido.',
    }),
    step(says, 'diametro', {
      cited: ['II.2'],
      who: 'CUSTOMER',
      does: 'Para um ramal de mais de 100 mm, escreve antes ao diretor-presidente e espera a aprovação.',
      onRefusal: 'Sem a aprovação só é possível o ramal de 100 mm.',
    }),
    step(says, 'folheto', {
      cited: ['III.1'],
      who: 'UTILITY',
      does: 'Entrega o folheto da caixa de inspeção.',
    }),
    step(says, 'caixa-de-inspecao', {
      cited: ['III.1'],
      who: 'CUSTOMER',
      does: 'Constrói na calçada a caixa de inspeção em alvenaria, como no folheto.',
    }),
    step(says, 'pedido-de-vistoria', {
      cited: ['V.1', 'XV.1'],
      who: 'CUSTOMER',
      does: 'Avisa que a caixa está pronta e pede a vistoria, em até 6 meses.',
      onRefusal: 'Sem o pedido de vistoria em 6 meses o pedido se extingue, e o que foi pago não volta.',
    }),
  ];
}

function inspections(says: Says) {
  return [
    step(says, 'vistoria', {
      cited: ['V.2', 'VI.1', 'VIII.1'],
      who: 'UTILITY',
      does: 'Vistoria a caixa. Se aprovar, libera a ligação.',
      onRefusal: 'O pedido é recusado e o usuário recebe as instruções do que consertar.',
    }),
    step(says, 'nova-vistoria', {
      cited: ['VI.2', 'VII.1'],
      who: 'CUSTOMER',
      does: 'Se houve recusa, conserta, avisa e pede nova vistoria, que é cobrada.',
    }),
  ];
}

function work(says: Says) {
  return [
    step(says, 'ligacao', {
      cited: ['III.1', 'XIII.1', 'XIV.1'],
      who: 'UTILITY',
      does: 'Liga da rede até a calçada e cobra a ligação.',
    }),
    step(says, 'asfalto', {
      cited: ['IX.1', 'X.1'],
      who: 'UTILITY',
      does: 'Refaz o asfalto, se foi quebrado, e cobra por ele.',
    }),
    step(says, 'calcada', {
      cited: ['XI.1', 'XII.1'],
      who: 'UTILITY',
      does: 'Refaz a calçada, se foi quebrada, e cobra por ela.',
    }),
    step(says, 'fiscalizacao', {
      cited: ['XVI.1', 'XVI.2'],
      who: 'UTILITY',
      does: 'Pode vistoriar a qualquer momento se entra água de chuva no ramal.',
      onRefusal:
        'A tarifa de esgoto passa a 100 % da de água, até a água de chuva sair e haver nova vistoria.',
    }),
  ];
}
