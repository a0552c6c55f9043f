export {
  chargeTxid,
  cobvBody,
  type DueCharge,
} from './charge';
export { matchPix, type NoticeRefusal, type PixNotice } from './notice';
