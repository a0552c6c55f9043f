export type { CopiedBill } from './bill';
export { billCode } from './bill-code';
export type { SecondCopy } from './second-copy';
export { composeSecondCopies, type SecondCopyList } from './second-copy-list';
export { checkSecondCopy } from './standing';
export type * from './utility-terms';
export { potability } from './water-quality';
