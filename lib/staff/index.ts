export { type StaffAction, staffActions } from './action';
export { type Authority, authorityInSentence, authorityLabel } from './authority';
export { authorise, type RightRefusal } from './rights';
export { type StaffRole, staffRoles } from './role';
export {
  actorOf,
  type ProgramScope,
  type StaffScope,
  type StaffUnits,
  type SystemScope,
  type UtilityActor,
} from './scope';
