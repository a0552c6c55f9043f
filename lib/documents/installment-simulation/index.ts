export type { InstallmentSimulationDocument, SimulatedPlan } from './model';
export { renderInstallmentSimulation } from './render';
