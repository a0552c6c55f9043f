import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { getAccount } from '@/lib/accounts/use-cases';
import { type RequestTrace, recordAudit } from '@/lib/audit/use-cases';
import { database } from '@/lib/db/client';
import { renderAnnualDischarge } from '@/lib/documents/annual-discharge';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { AnnualDischarge } from '../discharge';
import { findDischarges } from '../repository/discharges';
import { consumersOf, idsOf } from './consumers';
import { dischargeDocument } from './discharge-document';
import { proveDischarge } from './prove-discharge';

export interface DischargeNotFound {
  readonly code: 'ANNUAL_DISCHARGE_NOT_FOUND';
}

/** A declaration of whoever asks, or of the premises' present user; a former occupant's does not exist. */
export async function getAnnualDischarge(
  scope: AccountScope,
  id: string,
): Promise<Result<AnnualDischarge, DischargeNotFound>> {
  const consumerIds = idsOf(consumersOf(await getAccount(scope)));
  const discharges = await findDischarges(database(), scope, consumerIds);
  const found = discharges.find((discharge) => discharge.id === id);
  return found ? ok(await proveDischarge(database(), found)) : err({ code: 'ANNUAL_DISCHARGE_NOT_FOUND' });
}

/**
 * The PDF of a declaration, the same bytes each time. Its delivery is kept in the trail.
 * Source: Lei 12.007/2009, arts. 3º and 5º.
 */
export async function annualDischargePdf(
  scope: AccountScope,
  discharge: AnnualDischarge,
  trace: RequestTrace,
): Promise<Uint8Array> {
  const bytes = await renderAnnualDischarge(dischargeDocument(discharge));
  await recordAudit(database(), trace, {
    action: 'ANNUAL_DISCHARGE_DELIVERED',
    actor: { kind: 'CUSTOMER', id: scope.customerId },
    premisesId: scope.premisesId,
    subjectId: discharge.id,
  });
  return bytes;
}
