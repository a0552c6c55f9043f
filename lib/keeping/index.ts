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
export { intervalOf, secondsOf, type Term, termWords } from './term';
export { confirmationTerm, sessionLife, termsOfKeeping } from './terms';
