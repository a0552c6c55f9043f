import 'server-only';
import { type CivilDate, databaseDate } from '@/lib/kernel/civil-date';
import type {
  InstallmentAgreement as AgreementRow,
  Bill as BillRow,
  ChargeToCome as ChargeRow,
  Credit as CreditRow,
  Prisma,
  ServiceSlip as SlipRow,
} from '@/prisma/generated/client';
import type { InstallmentAgreement } from '../agreement';
import type { Bill, BillStatus, BillWithFines } from '../bill';
import { isSlipStatus, type ServiceSlip } from '../slip';
import { openStatuses, paidStatuses } from '../standing';
import type { ChargeToCome, Credit } from '../to-come';
import { agreementOf, billOf, billWithFines, chargeOf, creditOf, slipOf, withFines } from './rows';

/** What of billing is read with a premises, and how: `lib/accounts` reads it in one statement with what others ask for. */

/** Which bills of a premises: all that were issued, unless told otherwise. */
export interface BillSearch {
  readonly statuses?: readonly BillStatus[];
  readonly customerIds?: readonly string[];
  /** Whether bills of nothing, which nobody pays, are left out. */
  readonly aboveZero?: boolean;
}

export function selectBills({ statuses, customerIds, aboveZero = false }: BillSearch) {
  return {
    bills: {
      where: {
        ...(statuses && { status: { in: [...statuses] } }),
        ...(customerIds && { customerId: { in: [...customerIds] } }),
        ...(aboveZero && { totalCents: { gt: 0 } }),
      },
    } satisfies Prisma.BillFindManyArgs,
  };
}

export function readBills({ bills }: { bills: BillRow[] }): readonly Bill[] {
  return bills.map(billOf);
}

export const selectSlips = { slips: true } as const;

export function readSlips({ slips }: { slips: SlipRow[] }): readonly ServiceSlip[] {
  return slips.map(slipOf);
}

export const selectAgreements = { agreements: { orderBy: { agreedOn: 'asc' } } } as const;

export function readAgreements({
  agreements,
}: {
  agreements: AgreementRow[];
}): readonly InstallmentAgreement[] {
  return agreements.map(agreementOf);
}

/** What is owed at a premises, and what was paid not long ago. */
export interface BilledDebts {
  readonly bills: readonly BillWithFines[];
  readonly slips: readonly ServiceSlip[];
  readonly charges: readonly ChargeToCome[];
  readonly credits: readonly Credit[];
}

/** Bills paid since a day stay in the list. */
export function selectDebts(paidSince: CivilDate) {
  const open = { status: { in: [...openStatuses] } };
  const paid = { status: { in: [...paidStatuses] }, settledOn: { gte: databaseDate(paidSince) } };
  return {
    bills: {
      where: { totalCents: { gt: 0 }, OR: [open, paid] },
      include: withFines,
    } satisfies Prisma.BillFindManyArgs,
    slips: {
      where: { status: { in: openStatuses.filter(isSlipStatus) } },
      orderBy: [{ dueOn: 'asc' }, { number: 'asc' }],
    } satisfies Prisma.ServiceSlipFindManyArgs,
    charges: {
      where: { remainingCents: { gt: 0 } },
      orderBy: [{ createdOn: 'asc' }, { id: 'asc' }],
    } satisfies Prisma.ChargeToComeFindManyArgs,
    credits: {
      where: { remainingCents: { gt: 0 } },
      orderBy: [{ createdOn: 'asc' }, { id: 'asc' }],
    } satisfies Prisma.CreditFindManyArgs,
  };
}

interface DebtRows {
  bills: Prisma.BillGetPayload<{ include: typeof withFines }>[];
  slips: SlipRow[];
  charges: ChargeRow[];
  credits: CreditRow[];
}

export function readDebts({ bills, slips, charges, credits }: DebtRows): BilledDebts {
  return {
    bills: bills.map(billWithFines),
    slips: slips.map(slipOf),
    charges: charges.map(chargeOf),
    credits: credits.map(creditOf),
  };
}
