export type {
  CutCase,
  CutObstacle,
  CutRefusal,
  LawfulCutDate,
  NoticeProof,
} from './cut-notice';
export { type CutForFee, type FeeWaiver, reconnectionFeeWaived, type WaiverGround } from './fee-waiver';
export { judgeCut } from './judge-cut';
export { lawfulCutDate, noticeDutySource } from './lawful-date';
export {
  cutHours,
  type DayBan,
  federalBan,
  noticeDays,
  noticeDuty,
  protectedUse,
  stateBans,
} from './laws';
export type { AnsweredNotice, NoticeOnFile } from './notice-on-file';
export { type CutAnswer, typedQuestion } from './question';
