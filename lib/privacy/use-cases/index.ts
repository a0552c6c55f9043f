export { type AnswerRefusal, answerPrivacyRequest, listPendingPrivacyRequests } from './answer';
export { exportMyData, getMyData, myDataDocument } from './my-data';
export {
  getPrivacyReceipt,
  listPrivacyRequests,
  type PrivacyMade,
  type PrivacyRefusal,
  requestPrivacy,
  requestPrivacyOpenly,
} from './requests';
export { privacyForgetting } from './retention';
