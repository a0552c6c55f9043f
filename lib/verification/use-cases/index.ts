import 'server-only';

export {
  findDocumentByCode,
  findDocumentByTxid,
  findIssuedDocument,
  issueVerificationCode,
  listDocumentsAbout,
  saysTheSame,
  verificationUrl,
} from './issue';
export { checkForgetting } from './retention';
export {
  getVerdict,
  type Subjects,
  type VerificationRefusal,
  verify,
} from './verify';
