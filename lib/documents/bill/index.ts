export type {
  BillDischarge,
  BillDocument,
} from './model';
export { renderBill } from './render';
