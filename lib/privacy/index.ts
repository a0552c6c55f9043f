export type { UnlinkedData } from '@/lib/keeping';
export { allClaims, allPersonal, whatIsKept } from './all-claims';
export type { ActKind, OwnAct, PersonalData } from './own-data-kinds';
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
export { unlinkedData } from './unlinked';
