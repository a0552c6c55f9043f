import { type Claims, link, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const debtsClaims = {
  DebtStatement: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      sequence: link,
      premisesId: link,
      customerId: link,
      issuedOn: 'Dia do extrato',
      validUntil: 'Validade do extrato',
      originalCents: 'Valor original',
      chargesCents: 'Serviços',
      creditsCents: 'Créditos',
      totalCents: 'Total do extrato',
      barcode: 'Código de barras',
      selectionKey: link,
      header: 'Nome, CPF ou CNPJ e imóvel no extrato',
      createdAt: 'Hora da emissão',
    },
  },
  DebtStatementItem: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      statementId: link,
      position: link,
      kind: 'Tipo do item',
      billId: link,
      slipId: link,
      chargeId: link,
      creditId: link,
      description: 'Item do extrato',
      referenceMonth: 'Mês do item',
      dueOn: 'Vencimento do item',
      amountCents: 'Valor do item',
      fineCents: 'Multa',
      interestCents: 'Juros',
      correctionCents: 'Atualização',
      totalCents: 'Total do item',
    },
  },
  StatementTurn: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      statementId: link,
      at: 'Hora da emissão',
    },
  },
  IndexFactor: {
    columns: {
      series: nobody,
      month: nobody,
      factor: nobody,
      source: nobody,
    },
  },
} as const satisfies Claims<'DebtStatement' | 'DebtStatementItem' | 'StatementTurn' | 'IndexFactor'>;
