export { answerPrivacyRequest, listPendingPrivacyRequests } from './answer';
export { exportMyData, getMyData, myDataDocument } from './my-data';
export {
  getPrivacyReceipt,
  listPrivacyRequests,
  requestPrivacy,
  requestPrivacyOpenly,
} from './requests';
export { privacyForgetting } from './retention';
