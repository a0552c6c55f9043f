export { type Claims, link, nobody, personalClaims } from './claim';
export { type KeptData, keptData } from './kept';
export { purposes } from './purposes';
export {
  type Forget,
  type Forgetting,
  type ForgottenTermId,
  howLong,
  type KeptUntil,
  type TermId,
  termAt,
  termRows,
} from './rows';
export { type SectionId, sectionTitles, type UnlinkedData, unlinked } from './sections';
export { intervalOf, secondsOf, termWords } from './term';
export { confirmationTerm, sessionLife, termsOfKeeping } from './terms';
