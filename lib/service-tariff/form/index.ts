export { choices, wordOf } from './choices';
export {
  fieldNames,
  pavementRows,
  rowNames,
} from './fields';
export { calculatorPath, questionParams } from './question-params';
export { fieldOfRefusal } from './refusal-fields';
export { countsBusinessDays, onlyAsked, relevantEvents } from './relevant';
export {
  questionGaps,
  questionOf,
  type TypedQuestion,
} from './typed-question';
