import type { AccountNumber } from '@/lib/accounts';
import { type Claims, link, nobody } from '@/lib/keeping';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { YearMonth } from '@/lib/kernel/year-month';

/** What is kept here of a person, column by column. */
export const billingClaims = {
  Bill: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'BILLS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      referenceMonth: 'Mês de referência',
      kind: 'Tipo da conta',
      issuedOn: 'Emissão',
      dueOn: 'Vencimento',
      totalCents: 'Valor',
      status: 'Situação',
      settledOn: 'Quitação',
      reviewReason: 'Motivo da análise',
      reviewSince: 'Em análise desde',
      fineExempt: 'Isenção de multa',
      directDebit: 'Débito automático',
    },
  },
  BillLine: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'BILLS',
    columns: {
      billId: link,
      position: link,
      kind: 'Tipo do lançamento',
      description: 'Lançamento',
      amountCents: 'Valor do lançamento',
    },
  },
  BillTariffBand: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'BILLS',
    columns: {
      billId: link,
      linePosition: link,
      position: link,
      fromM3: 'Faixa, de',
      untilM3: 'Faixa, até',
      volumeM3: 'Volume na faixa',
      unitPriceCents: 'Preço na faixa',
      amountCents: 'Valor na faixa',
    },
  },
  ServiceSlip: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'OTHER_DEBTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      number: 'Número da guia',
      chargeTypeCode: nobody,
      description: 'Serviço',
      issuedOn: 'Emissão',
      dueOn: 'Vencimento',
      amountCents: 'Valor',
      status: 'Situação',
    },
  },
  ChargeToCome: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'OTHER_DEBTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      kind: 'Tipo',
      description: 'Descrição',
      installments: 'Parcelas',
      billedInstallments: 'Parcelas cobradas',
      remainingCents: 'Valor a cobrar',
      createdOn: 'Data',
    },
  },
  Credit: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'OTHER_DEBTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      description: 'Descrição',
      remainingCents: 'Valor do crédito',
      createdOn: 'Data',
    },
  },
  InstallmentAgreement: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      premisesId: link,
      customerId: link,
      agreedOn: 'Dia do parcelamento',
      situation: 'Situação',
      endedOn: 'Fim',
      debtCents: 'Dívida parcelada',
      downPaymentCents: 'Entrada',
      installments: 'Parcelas',
      billedInstallments: 'Parcelas cobradas',
    },
  },
} as const satisfies Claims<
  'Bill' | 'BillLine' | 'BillTariffBand' | 'ServiceSlip' | 'ChargeToCome' | 'Credit' | 'InstallmentAgreement'
>;

export interface OwnBill {
  readonly accountNumber: AccountNumber;
  readonly referenceMonth: YearMonth;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
  readonly status: 'OPEN' | 'PAID' | 'IN_INSTALLMENTS' | 'CANCELLED' | 'AMENDED' | 'PRESCRIBED';
}

/** A slip, a charge to come or a credit. */
export interface OwnDebt {
  readonly accountNumber: AccountNumber;
  readonly kind: 'SLIP' | 'CHARGE' | 'CREDIT';
  readonly description: string;
  readonly on: CivilDate;
  readonly amount: Cents;
}

/** What somebody may have paid. */
export interface OwnDocumentIds {
  readonly billIds: readonly string[];
  readonly slipIds: readonly string[];
}
