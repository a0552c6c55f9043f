export type {
  ActKind,
  OwnAccess,
  OwnAct,
  OwnBill,
  OwnDebt,
  OwnPayment,
  OwnPremises,
  OwnReading,
  OwnRequest,
  PersonalData,
} from './personal-data';
export {
  isPrivacyOverdue,
  type PrivacyDetails,
  type PrivacyKind,
  type PrivacyProtocol,
  type PrivacyRequest,
  type PrivacyRequester,
  privacyDueDate,
  privacyKinds,
  privacyProtocol,
} from './request';
export { type DataSection, dataSections } from './sections';
