export { type AveragedMonth, averageConsumption } from './average';
export { consumedVolume } from './consumption';
export {
  type ConsumptionHistory,
  type ConsumptionMonth,
  composeHistory,
} from './history';
export { type Unusual, type UnusualReason, unusualConsumption } from './unusual';
export type * from './utility-terms';
