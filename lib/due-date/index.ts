export { composeDueDate, planChange } from './change';
export type {
  DueDateChange,
  DueDateRecords,
  DueDateRefusal,
  DueDateState,
  DueDayOption,
  KeptBill,
  RecordedChange,
} from './due-date';
export {
  type Billing,
  type ChosenDay,
  chooseDay,
  dayIn,
  type NextBill,
  nextBill,
  nextDueDate,
} from './next-due-date';
export type * from './utility-terms';
