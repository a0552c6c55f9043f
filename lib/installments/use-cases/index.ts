import 'server-only';

export { getInstallmentConditions } from './conditions';
export {
  getSimulation,
  type ReadRefusal,
  simulationPdf,
} from './read-simulation';
export { forgetOldSimulations } from './retention';
export { recalculateSimulation, type SimulateRefusal, simulateInstallments } from './simulate';
