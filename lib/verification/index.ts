/**
 * What makes a document of the utility tell itself from a forged one, and the answer to "É verdadeiro?".
 *
 * A context that prints a document calls `issueVerificationCode(db, facts)` of `@/lib/verification/use-cases` inside the
 * transaction that issues it, prints `formatVerificationCode(code)` and the QR of `verificationUrl(code)`, and adds how its
 * subject stands to `app/verificar/subjects.ts`. A new kind of document is a value of `DocumentKind`, of the enum
 * `document_kind` and of the words in `components/verification`. The same facts asked again give the same code.
 */

export { longestClaim, readClaim } from './claim';
export {
  codeAlphabet,
  drawnCharacters,
  formatVerificationCode,
  parseVerificationCode,
  type VerificationCode,
  verificationCode,
} from './code';
export {
  type BillOfLine,
  type BillOnFile,
  type DocumentFacts,
  type DocumentKind,
  type DocumentPix,
  type DocumentStanding,
  documentStanding,
  type IssuedDocument,
  type Settlement,
} from './document';
export type { Genuine, Verdict } from './verdict';
