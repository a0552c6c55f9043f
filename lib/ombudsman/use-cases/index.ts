export {
  answerCase,
  extendCase,
  listOpenCases,
  readCaseIdentity,
} from './handle';
export { type CaseLookUpRefusal, getLookedUpCase, lookUpCase } from './look-up';
export { type OpenRefusal, openCase } from './open';
export { caseForgetting } from './retention';
