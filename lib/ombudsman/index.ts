export { accessCode, printedAccessCode, readAccessCode } from './access-code';
export {
  type CaseDetails,
  type CaseKind,
  type CaseProtocol,
  type CaseReceipt,
  type CaseStory,
  caseKinds,
  caseProtocol,
  longestCaseText,
} from './case';
export {
  answerDays,
  type CaseClock,
  type CaseState,
  caseState,
  dueDateOf,
  extendDeadline,
} from './deadline';
