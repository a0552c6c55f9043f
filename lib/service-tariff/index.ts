export { channelsOffered, diametersOffered, questionLimits } from './answers';
export { citedSentences, provisionAt, provisionsOf } from './apply';
export { catalogueOf, coveredFrom, emptyCatalogue, findService } from './catalogue-of';
export {
  type ComputedDeadline,
  type DeadlineStart,
  dueAt,
  noEvents,
  type Place,
  type ServiceEvents,
} from './deadline';
export * from './form';
export { requiresInspection } from './inspection';
export { quote } from './make-quote';
export { pendingDebts } from './preconditions';
export type * from './provision';
export * from './published';
export type * from './quote';
export { answerOf, type FrozenQuote, type QuoteAnswer } from './quote-answer';
export * from './service';
export { type DeadlineRequest, deadlinesOf } from './service-deadlines';
export type * from './tariff';
export * from './terms';
export type * from './text-part';
export * from './words';
