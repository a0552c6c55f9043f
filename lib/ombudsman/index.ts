export { accessAlphabet, accessCode, accessLength, printedAccessCode, readAccessCode } from './access-code';
export {
  type CaseDetails,
  type CaseIdentity,
  type CaseKind,
  type CaseOutline,
  type CaseProtocol,
  type CaseReceipt,
  type CaseStory,
  caseKinds,
  caseProtocol,
} from './case';
export {
  answerDays,
  type CaseClock,
  type CaseState,
  caseState,
  dueDateOf,
  type ExtensionRefusal,
  extendDeadline,
} from './deadline';
