export type {
  ActKind,
  OwnAccess,
  OwnAct,
  OwnBill,
  OwnDebt,
  OwnLetter,
  OwnPayment,
  OwnPremises,
  OwnReading,
  OwnRegistration,
  OwnRequest,
  OwnTerms,
  PersonalData,
} from './personal-data';
export {
  isPrivacyOverdue,
  type OpenPrivacyDetails,
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
export { type UnlinkedData, unlinkedData } from './unlinked';
