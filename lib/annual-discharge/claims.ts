import { type Claims, link, nobody } from '@/lib/keeping';

/** What is kept here of a person, column by column. */
export const annualDischargeClaims = {
  AnnualDischarge: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      id: link,
      sequence: link,
      premisesId: link,
      customerId: link,
      baseYear: 'Ano',
      yearOfBill: nobody,
      issuedOn: 'Dia da declaração',
      totalCents: 'Total quitado',
      itemCount: 'Número de contas',
      openEarlierMonths: 'Meses anteriores em aberto',
      header: 'Nome, CPF ou CNPJ e imóvel na declaração',
      createdAt: 'Hora da emissão',
    },
  },
  AnnualDischargeDelivery: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      dischargeId: link,
      trigger: 'Motivo da entrega',
      month: 'Mês da entrega',
      channel: 'Por onde foi entregue',
      deliveredOn: 'Dia da entrega',
      createdAt: 'Hora da entrega',
    },
  },
  AnnualDischargeItem: {
    purpose: 'BILLING',
    kept: 'BILLING',
    place: 'ACTS',
    columns: {
      dischargeId: link,
      position: link,
      billId: link,
      referenceMonth: 'Mês da conta',
      dueOn: 'Vencimento',
      situation: 'Situação da conta',
      situationOn: 'Desde',
      amountCents: 'Valor',
    },
  },
} as const satisfies Claims<'AnnualDischarge' | 'AnnualDischargeDelivery' | 'AnnualDischargeItem'>;
