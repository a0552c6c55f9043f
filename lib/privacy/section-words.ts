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

export const letterStatuses = {
  WAITING: 'Na fila',
  SENT: 'Enviado',
  REFUSED: 'Recusado pelo servidor de e-mail',
  IN_DOUBT: 'Sem confirmação de envio',
} as const satisfies Record<Of<'letters'>['status'], string>;
