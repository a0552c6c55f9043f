export type {
  BillDischarge,
  BillDocument,
  BillDocumentLine,
  BillDocumentQuality,
  BillDocumentReading,
} from './model';
export { renderBill } from './render';
