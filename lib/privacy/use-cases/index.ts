export { exportMyData, getMyData, myDataDocument } from './my-data';
export {
  getPrivacyReceipt,
  listPrivacyRequests,
  type PrivacyRefusal,
  requestPrivacy,
  requestPrivacyOpenly,
} from './requests';
