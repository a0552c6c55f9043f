import { civilDate, databaseDate } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import { personas } from '.';
import { loadBillDetails } from './bill-details';
import { loadConsumption } from './consumption';
import { loadCutNotices } from './cut-notices';
import { groupDueDay, loadAgreementsOfBills, loadDueDateChanges } from './due-dates';
import { demonstrationIndexFactors } from './index-factors';
import { loadInstallmentAgreements } from './installment-agreements';
import { localities } from './localities';
import { loadOmbudsmanCases } from './ombudsman-cases';
import type { BillSeed, LineSeed, PremisesSeed } from './persona';
import { loadPrivacyRequests } from './privacy-requests';
import { loadRegistrations } from './registrations';
import { loadRequests } from './requests';
import { loadTariffRequests } from './tariff-requests';

type Client = Prisma.TransactionClient;

/** Writes the demonstration into a database that has the reference data and none of it yet. */
export async function loadPersonas(client: Client): Promise<void> {
  await client.indexFactor.createMany({ data: [...demonstrationIndexFactors] });
  await client.locality.createMany({ data: [...localities] });
  await client.customer.createMany({ data: personas.map(({ customer }) => customer) });
  await loadPremises(client);
  await loadBills(client);
  await loadConsumption(client);
  await loadBillDetails(client);
  await loadOtherDebts(client);
  await loadInstallmentAgreements(client);
  await loadAgreementsOfBills(client);
  await loadDueDateChanges(client);
  await loadRequests(client);
  await loadTariffRequests(client);
  await loadRegistrations(client);
  await loadOmbudsmanCases(client);
  await loadPrivacyRequests(client);
  await loadCutNotices(client);
}

async function loadPremises(client: Client): Promise<void> {
  const premises = personas.flatMap((persona) => persona.premises);
  const bills = personas.flatMap((persona) => persona.bills ?? []);
  await client.premises.createMany({
    data: premises.map(({ units: _, ...row }) => ({
      ...row,
      state: 'SE',
      groupDueDay: groupDueDay(row.id, bills),
    })),
  });
  await client.dwellingUnits.createMany({ data: premises.flatMap(dwellingUnits) });
  const links = personas.flatMap((persona) => persona.links);
  await client.premisesLink.createMany({
    data: links.map(({ since, until, ...link }) => ({
      ...link,
      since: day(since),
      until: until ? day(until) : null,
    })),
  });
}

function dwellingUnits({ id, units }: PremisesSeed): Prisma.DwellingUnitsCreateManyInput[] {
  return (['RESIDENTIAL', 'COMMERCIAL', 'INDUSTRIAL', 'PUBLIC'] as const).flatMap((category) => {
    const count = units[category];
    return count ? [{ premisesId: id, category, units: count }] : [];
  });
}

async function loadBills(client: Client): Promise<void> {
  const bills = personas.flatMap((persona) => persona.bills ?? []);
  await client.bill.createMany({ data: bills.map(billRow) });
  await client.billLine.createMany({
    data: bills.flatMap(({ id, lines }) =>
      lines.map(({ cents, ...line }, position) => ({ ...line, billId: id, position, amountCents: cents })),
    ),
  });
  await client.payment.createMany({ data: bills.flatMap(paymentRows) });
  const unmatched = personas.flatMap((persona) => persona.unmatchedPayments ?? []);
  await client.payment.createMany({
    data: unmatched.map(({ cents, paidOn, ...row }) => ({ ...row, amountCents: cents, paidOn: day(paidOn) })),
  });
}

function billRow(bill: BillSeed): Prisma.BillCreateManyInput {
  const { lines, payment, closed, review, issuedOn, dueOn, ...row } = bill;
  const settledOn = payment?.paidOn ?? closed?.on;
  return {
    ...row,
    issuedOn: day(issuedOn),
    dueOn: day(dueOn),
    totalCents: totalOf(lines),
    status: payment ? 'PAID' : (closed?.status ?? 'OPEN'),
    settledOn: settledOn ? day(settledOn) : null,
    reviewReason: review?.reason ?? null,
    reviewSince: review ? day(review.since) : null,
  };
}

function totalOf(lines: readonly LineSeed[]): number {
  return lines.reduce((sum, { kind, cents }) => (subtracts(kind) ? sum - cents : sum + cents), 0);
}

function subtracts(kind: LineSeed['kind']): boolean {
  return kind === 'CREDIT' || kind === 'TAX_WITHHELD';
}

function paymentRows({ id, premisesId, lines, payment }: BillSeed): Prisma.PaymentCreateManyInput[] {
  if (!payment) return [];
  const { paidOn, ...row } = payment;
  return [{ ...row, premisesId, billId: id, amountCents: totalOf(lines), paidOn: day(paidOn) }];
}

async function loadOtherDebts(client: Client): Promise<void> {
  const slips = personas.flatMap((persona) => persona.slips ?? []);
  const charges = personas.flatMap((persona) => persona.charges ?? []);
  const credits = personas.flatMap((persona) => persona.credits ?? []);
  await client.serviceSlip.createMany({
    data: slips.map(({ cents, issuedOn, dueOn, ...slip }) => ({
      ...slip,
      issuedOn: day(issuedOn),
      dueOn: day(dueOn),
      amountCents: cents,
    })),
  });
  await client.chargeToCome.createMany({
    data: charges.map((row) => ({ ...row, createdOn: day(row.createdOn) })),
  });
  await client.credit.createMany({ data: credits.map((row) => ({ ...row, createdOn: day(row.createdOn) })) });
}

function day(text: string): Date {
  return databaseDate(civilDate(text));
}
