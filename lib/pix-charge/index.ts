export type { PixNotice } from '@/lib/receipts';
export {
  chargeTxid,
  cobvBody,
  type DueCharge,
} from './charge';
export { matchPix, type NoticeRefusal } from './notice';
