import type { ActKind, PersonalData } from './own-data-kinds';

type Of<Kind extends keyof PersonalData> = PersonalData[Kind] extends readonly (infer Item)[] ? Item : never;

export const roles = {
  OWNER: 'Proprietário',
  USER: 'Usuário',
  RESPONSIBLE: 'Responsável',
} as const satisfies Record<Of<'premises'>['role'], string>;

export const statuses = {
  OPEN: 'Em aberto',
  PAID: 'Paga',
  IN_INSTALLMENTS: 'Parcelada',
  CANCELLED: 'Cancelada',
  AMENDED: 'Substituída',
  PRESCRIBED: 'Prescrita',
} as const satisfies Record<Of<'bills'>['status'], string>;

export const debtKinds = {
  SLIP: 'Guia',
  CHARGE: 'Débito a cobrar',
  CREDIT: 'Crédito',
} as const satisfies Record<Of<'otherDebts'>['kind'], string>;

export const acts = {
  DEBT_STATEMENT: 'Extrato de débitos emitido',
  ANNUAL_DISCHARGE: 'Declaração de quitação emitida',
  INSTALLMENT_AGREEMENT: 'Parcelamento',
  INSTALLMENT_SIMULATION: 'Simulação de parcelamento',
  DUE_DATE_CHANGE: 'Mudança do vencimento',
  CUT_NOTICE: 'Aviso ou corte de água',
  CARD_PAYMENT: 'Pagamento com cartão iniciado',
} as const satisfies Record<ActKind, string>;

export const registrationStatuses = {
  PENDING: 'Em análise',
  ACCEPTED: 'Aceito',
  REFUSED: 'Não aceito',
} as const satisfies Record<Of<'registrations'>['status'], string>;

export const letterStatuses = {
  WAITING: 'Na fila',
  SENT: 'Enviado',
  REFUSED: 'Recusado pelo servidor de e-mail',
  IN_DOUBT: 'Sem confirmação de envio',
} as const satisfies Record<Of<'letters'>['status'], string>;

export const steps = {
  OPENED: 'Aberta',
  ADVANCED: 'Andou',
  BLOCKED: 'Parou à espera de algo',
  RESUMED: 'Voltou a andar',
  CLOSED: 'Encerrada',
  AUTHORITY_ASKED: 'Autorização pedida',
  AUTHORITY_APPROVED: 'Autorização dada',
  INSPECTION_ASKED: 'Vistoria pedida',
  INSPECTION_APPROVED: 'Vistoria aprovada',
  INSPECTION_REFUSED: 'Vistoria não aprovada',
  WORK_ORDERED: 'Obra mandada fazer',
  PAVEMENT_BROKEN: 'Calçada ou rua aberta',
  WARNED: 'Aviso de prazo mandado',
  EXTINGUISHED: 'Extinta por prazo',
} as const satisfies Record<Of<'requestSteps'>['kind'], string>;
