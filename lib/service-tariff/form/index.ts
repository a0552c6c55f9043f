export { choices, wordOf } from './choices';
export {
  eventFieldNames,
  fieldNames,
  type PavementRow,
  pavementRows,
  questionFieldNames,
  rowNames,
} from './fields';
export { calculatorPath, questionParams } from './question-params';
export { fieldOfRefusal } from './refusal-fields';
export { onlyAsked, relevantEvents } from './relevant';
export {
  type QuestionDefaults,
  type QuestionGap,
  questionGaps,
  questionOf,
  type TypedQuestion,
  type TypedRow,
} from './typed-question';
