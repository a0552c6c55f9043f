export type {
  CutCase,
  CutCause,
  CutNotice,
  CutObstacle,
  CutObstacleCode,
  CutRefusal,
  LawfulCutDate,
  NoticeProof,
  PremisesUse,
  RefusedDay,
} from './cut-notice';
export { type CutForFee, type FeeWaiver, reconnectionFeeWaived, type WaiverGround } from './fee-waiver';
export { type Cut, type CutJudgement, judgeCut } from './judge-cut';
export { lawfulCutDate } from './lawful-date';
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
export { answerCutQuestion, type CutAnswer, type CutQuestion, typedQuestion } from './question';
