export { channelsOffered, diametersOffered } from './answers';
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

export { quote } from './make-quote';
export { pendingDebts } from './preconditions';
export type * from './provision';
export * from './published';
export type * from './quote';
export { answerOf, type QuoteAnswer } from './quote-answer';
export * from './service';

export type * from './tariff';
export * from './terms';
export type * from './text-part';
export * from './words';
