export type { UnlinkedData } from '@/lib/keeping';
export { allClaims, allPersonal, whatIsKept } from './all-claims';
export { dataProtectionLawOn } from './data-protection-law';
export type { PersonalData } from './own-data-kinds';
export {
  isPrivacyOverdue,
  longestPrivacyNotes,
  type PrivacyKind,
  type PrivacyRequest,
  privacyDueDate,
  privacyKinds,
  privacyProtocol,
} from './request';
export { type DataSection, dataSections } from './sections';
export { unlinkedData } from './unlinked';
