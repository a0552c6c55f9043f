import type { Says } from '../citing';
import type { Deadline } from '../service';
import { pavements } from '../terms';
import { days, deadline } from './draft';
import { asphalts, otherStreetDeadline } from './repaving';

/** The terms of a sewer connection (items VIII, X, XII, XIV and XV). */
export function sewageDeadlines(says: Says): readonly Deadline[] {
  return [extinction(says), ...execution(says), ...repaving(says), otherStreetDeadline];
}

/** Read for the customer, against whom it runs: it lasts to the next working day. */
function extinction(says: Says): Deadline {
  const note =
    'O texto não diz de quando corre: corre do pedido. Se acaba num dia sem expediente, vai ao seguinte.';
  return deadline(says, {
    id: 'extincao',
    cited: { in: ['XV.1'], note },
    action: 'Pedir a vistoria: depois disso o pedido se extingue, sem devolução',
    party: 'CUSTOMER',
    term: { count: 6, unit: 'MONTH', start: 'REQUEST', firstDay: 'START', lastDayOff: 'MOVES' },
  });
}

function execution(says: Says): readonly Deadline[] {
  return [
    deadline(says, {
      id: 'vistoria',
      cited: ['VIII.1'],
      action: 'Fazer a vistoria',
      term: days(7, 'INSPECTION_REQUEST'),
    }),
    deadline(says, {
      id: 'ligacao',
      cited: { in: ['XIV.1', 'V.2'], note: 'A ligação só é liberada com a vistoria aprovada: corre dela.' },
      action: 'Fazer a ligação',
      term: days(30, 'INSPECTION_APPROVED'),
    }),
  ];
}

function repaving(says: Says): readonly Deadline[] {
  const note = 'O texto não diz de quando corre: corre da quebra do pavimento.';
  return [
    deadline(says, {
      id: 'asfalto',
      cited: { in: ['X.1'], note },
      action: 'Refazer o asfalto',
      broken: { place: 'STREET', pavements: asphalts },
      term: days(15, 'PAVEMENT_BROKEN'),
    }),
    deadline(says, {
      id: 'calcada',
      cited: { in: ['XII.1'], note },
      action: 'Refazer a calçada',
      broken: { place: 'FOOTWAY', pavements },
      term: days(7, 'PAVEMENT_BROKEN'),
    }),
  ];
}
