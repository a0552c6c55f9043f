export { composeDueDate, planChange } from './change';
export type {
  DueDateChange,
  DueDateRecords,
  DueDateRefusal,
  DueDateState,
  DueDayOption,
  KeptBill,
} from './due-date';
export {
  chooseDay,
  nextBill,
  nextDueDate,
} from './next-due-date';
export type * from './utility-terms';
