import 'server-only';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import { cents, sumCents } from '@/lib/kernel/money';
import { yearMonth } from '@/lib/kernel/year-month';
import type {
  InstallmentAgreement as AgreementRow,
  Bill as BillRow,
  ChargeToCome as ChargeRow,
  Credit as CreditRow,
  Prisma,
  ServiceSlip as SlipRow,
} from '@/prisma/generated/client';
import type { InstallmentAgreement } from '../agreement';
import type { Bill, BillLine, BillWithFines, BillWithLines } from '../bill';
import type { ServiceSlip } from '../slip';
import type { ChargeToCome, Credit } from '../to-come';

export const withFines = {
  lines: { where: { kind: 'LATE_FINE' }, select: { amountCents: true } },
} as const satisfies Prisma.BillInclude;

export const withLines = {
  lines: { orderBy: { position: 'asc' }, include: { bands: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.BillInclude;

export function billOf(row: BillRow): Bill {
  const { id, customerId, kind, status, reviewReason, fineExempt, directDebit } = row;
  return {
    ...{ id, customerId, kind, status, reviewReason, fineExempt, directDebit },
    referenceMonth: yearMonth(row.referenceMonth),
    issuedOn: civilDateFromDatabase(row.issuedOn),
    dueOn: civilDateFromDatabase(row.dueOn),
    amount: cents(row.totalCents),
    settledOn: row.settledOn && civilDateFromDatabase(row.settledOn),
    reviewSince: row.reviewSince && civilDateFromDatabase(row.reviewSince),
  };
}

export function billWithFines(row: Prisma.BillGetPayload<{ include: typeof withFines }>): BillWithFines {
  return { ...billOf(row), billedFines: sumCents(row.lines.map((line) => cents(line.amountCents))) };
}

export type BillWithLinesRow = Prisma.BillGetPayload<{ include: typeof withLines }>;

export function billWithLines(row: BillWithLinesRow): BillWithLines {
  return { ...billOf(row), lines: row.lines.map(billLine) };
}

function billLine({ kind, description, amountCents, bands }: BillWithLinesRow['lines'][number]): BillLine {
  const subtracts = kind === 'CREDIT' || kind === 'TAX_WITHHELD';
  return {
    description,
    amount: cents(subtracts ? -amountCents : amountCents),
    bands: bands.map((band) => ({
      from: band.fromM3,
      until: band.untilM3,
      volume: band.volumeM3,
      unitPrice: band.unitPriceCents === null ? null : cents(band.unitPriceCents),
      amount: cents(band.amountCents),
    })),
  };
}

export function slipOf({
  id,
  customerId,
  number,
  description,
  status,
  dueOn,
  amountCents,
}: SlipRow): ServiceSlip {
  return {
    ...{ id, customerId, description, status },
    number: String(number),
    dueOn: civilDateFromDatabase(dueOn),
    amount: cents(amountCents),
  };
}

export function chargeOf(row: ChargeRow): ChargeToCome {
  const { id, customerId, kind, description } = row;
  return {
    ...{ id, customerId, kind, description },
    remaining: cents(row.remainingCents),
    installmentsLeft: row.installments - row.billedInstallments,
  };
}

export function creditOf({ id, customerId, description, remainingCents }: CreditRow): Credit {
  return { id, customerId, description, remaining: cents(remainingCents) };
}

export function agreementOf(row: AgreementRow): InstallmentAgreement {
  const { customerId, situation, installments, billedInstallments } = row;
  return {
    ...{ customerId, situation, installments, billedInstallments },
    agreedOn: civilDateFromDatabase(row.agreedOn),
    endedOn: row.endedOn && civilDateFromDatabase(row.endedOn),
  };
}
