import type { CheckedPrecondition } from '../quote';
import type { ServiceGroup } from '../service';
import type {
  Adjustment,
  Channel,
  DocumentDemand,
  DocumentWhose,
  Party,
  Pavement,
  PavementPlace,
  Requester,
} from '../terms';

/** The pavements in the words customers read. */
export const pavementLabels = {
  ASPHALT_CBUQ: 'Asfalto CBUQ',
  COBBLESTONE: 'Paralelepípedo',
  CONCRETE_BLOCK: 'Bloquete de concreto',
  ASPHALT_PMF: 'Asfalto PMF',
  OTHER: 'Outro piso',
} as const satisfies Record<Pavement, string>;

export const placeLabels = {
  STREET: 'Na rua',
  FOOTWAY: 'Na calçada',
} as const satisfies Record<PavementPlace, string>;

export const channelLabels = {
  COUNTER: 'No atendimento presencial',
  PHONE: 'Por telefone',
  INTERNET: 'Pela internet',
} as const satisfies Record<Channel, string>;

export const adjustmentLabels = {
  SETBACK: 'Recuo',
  ADVANCE: 'Avanço',
  TURN: 'Giro',
  RAISING: 'Levantamento',
  LOWERING: 'Rebaixamento',
} as const satisfies Record<Adjustment, string>;

export const groupLabels = {
  WATER: 'Água',
  SEWAGE: 'Esgoto',
  METER_STAND: 'Cavalete',
  PAVEMENT: 'Piso da rua e da calçada',
  DEBTS: 'Débitos',
} as const satisfies Record<ServiceGroup, string>;

export const partyLabels = {
  CUSTOMER: 'Você',
  UTILITY: 'A companhia',
  CONTRACTOR: 'A empresa contratada',
} as const satisfies Record<Party, string>;

/** Of whom a document is asked; null for everybody. */
export const whoseLabels = {
  ALWAYS: null,
  PROXY: 'Só de quem pede por outra pessoa',
  URBAN: 'Só para imóvel urbano',
  RURAL: 'Só para imóvel rural',
  TENANT: 'Só de quem mora de aluguel',
} as const satisfies Record<DocumentWhose, string | null>;

export const requesterLabels = {
  USER: 'Quem usa o imóvel',
  OWNER: 'O dono do imóvel',
  PROXY: 'Um procurador',
} as const satisfies Record<Requester['who'], string>;

export const outcomeLabels = {
  MET: 'Cumprida',
  NOT_MET: 'Falta cumprir',
  TO_CHECK: 'A conferir',
  NOT_APPLICABLE: 'Não se aplica',
} as const satisfies Record<CheckedPrecondition['outcome'], string>;

export const demandLabels = {
  ASKED: 'Pedido',
  OPTIONAL: 'Se quiser',
  WAIVED: 'Dispensado',
} as const satisfies Record<DocumentDemand['demand'], string>;
