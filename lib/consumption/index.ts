export { type AveragedMonth, type AverageRule, averageConsumption } from './average';
export { consumedVolume } from './consumption';
export {
  type ConsumptionHistory,
  type ConsumptionMonth,
  type ConsumptionRecords,
  composeHistory,
} from './history';
export { type Unusual, type UnusualReason, unusualConsumption } from './unusual';
export type * from './utility-terms';
