import 'server-only';

export { getInstallmentConditions } from './conditions';
export { countEarlierAgreements } from './earlier-agreements';
export {
  getSimulation,
  type ReadRefusal,
  simulationPdf,
} from './read-simulation';
export { simulationForgetting } from './retention';
export { recalculateSimulation, type SimulateRefusal, simulateInstallments } from './simulate';
