export type { CopiedBill, QualityParameter, QualityTest } from './bill';
export { type BillCodeRefusal, billCode } from './bill-code';
export type { SecondCopy } from './second-copy';
export { composeSecondCopies, type SecondCopyList } from './second-copy-list';
export { checkSecondCopy, type SecondCopyRefusal } from './standing';
export type * from './utility-terms';
export { type PotabilityStandard, potability } from './water-quality';
