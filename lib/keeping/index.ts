export { type Claims, link, nobody, type PersonalClaim, personalClaims } from './claim';
export { type KeptData, keptData } from './kept';
export { type Purpose, type PurposeId, purposes } from './purposes';
export {
  type Forget,
  type Forgetting,
  type ForgottenTermId,
  howLong,
  type KeptUntil,
  type TermId,
  type TermRow,
  termAt,
  termRows,
} from './rows';
export { type PlaceId, type SectionId, sectionTitles, type UnlinkedData, unlinked } from './sections';
export { intervalOf, secondsOf, type Term, termWords } from './term';
export { confirmationTerm, sessionLife, termsOfKeeping } from './terms';
