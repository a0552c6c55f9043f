export type { InstallmentSimulationDocument, SimulatedBill, SimulatedPlan, SumLine } from './model';
export { renderInstallmentSimulation } from './render';
