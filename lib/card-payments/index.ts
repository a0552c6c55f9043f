export { type AttemptItem, type AttemptStatus, attemptItems, type CardAttempt, isForBills } from './attempt';
export {
  type AttemptBefore,
  type CallbackOutcome,
  type CardCallback,
  decideCallback,
  statusAfter,
} from './callback';
export type { CallbackRefusal, CardCancelRefusal, CardPaymentNotFound, CardStartRefusal } from './refusal';
export {
  isFresh,
  messageText,
  type PaymentReference,
  referenceText,
  type SignedMessage,
} from './signed-text';
export type * from './utility-terms';
