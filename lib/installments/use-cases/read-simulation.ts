import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import { database } from '@/lib/db/client';
import type { DebtListRefusal } from '@/lib/debts';
import { renderInstallmentSimulation } from '@/lib/documents/installment-simulation';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type OfferRefusal, offerInstallments } from '../offer';
import { findSimulation } from '../repository';
import type { Simulation } from '../simulation';
import { findConditions } from './conditions';
import { findDebtor } from './debtor';
import { simulationDocument } from './simulation-document';

export type ReadRefusal =
  | DebtListRefusal
  | OfferRefusal
  | { readonly code: 'SIMULATION_NOT_FOUND' }
  | { readonly code: 'SIMULATION_EXPIRED'; readonly simulatedOn: CivilDate };

export interface SimulationReading {
  readonly asOf: CivilDate;
  /** Takes the place of the one that was asked for. */
  readonly downPayment?: Cents;
}

/**
 * A simulation its customer made today, worked out anew from what is owed at this moment: a bill paid meanwhile is out of
 * it. Another customer's does not exist; one of another day has expired, since amounts change by the day.
 */
export async function getSimulation(
  scope: AccountScope,
  id: string,
  { asOf, downPayment }: SimulationReading,
): Promise<Result<Simulation, ReadRefusal>> {
  const row = await findSimulation(database(), scope, id);
  if (!row) return err({ code: 'SIMULATION_NOT_FOUND' });
  const { debtorId, simulatedOn, withReconnection } = row;
  const debtor = await findDebtor(database(), scope, { id: debtorId });
  if (!debtor) return err({ code: 'SIMULATION_NOT_FOUND' });
  if (simulatedOn !== asOf) return err({ code: 'SIMULATION_EXPIRED', simulatedOn });
  const found = await findConditions(database(), scope, asOf);
  if (!found.ok) return found;
  const { conditions, account } = found.value;
  const offer = offerInstallments(conditions, downPayment ?? row.downPayment);
  if (!offer.ok) return offer;
  return ok({ ...offer.value, id, debtorId, debtorName: debtor.name, withReconnection, account });
}

/** The simulation as a PDF: the same bytes as long as what is owed stays the same. */
export function simulationPdf(simulation: Simulation): Promise<Uint8Array> {
  return renderInstallmentSimulation(simulationDocument(simulation));
}
