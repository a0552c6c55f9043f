export {
  type ChargeRefusal,
  type CobvBody,
  chargeTxid,
  cobvBody,
  type DueCharge,
  type PlacedCharge,
} from './charge';
export { matchPix, type NoticeRefusal, type PixMatch, type PixNotice } from './notice';
