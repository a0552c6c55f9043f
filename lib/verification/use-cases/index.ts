import 'server-only';

export {
  findDocumentByTxid,
  findIssuedDocument,
  issueVerificationCode,
  verificationUrl,
} from './issue';
export {
  getVerdict,
  type Subjects,
  type Verification,
  type VerificationRefusal,
  verify,
} from './verify';
