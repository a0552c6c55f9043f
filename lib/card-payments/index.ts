export { type AttemptItem, type AttemptStatus, attemptItems, type CardAttempt } from './attempt';
export {
  decideCallback,
  statusAfter,
} from './callback';
export type { CallbackRefusal, CardCancelRefusal, CardPaymentNotFound, CardStartRefusal } from './refusal';
export {
  isFresh,
  messageText,
  referenceText,
} from './signed-text';
export type * from './utility-terms';
