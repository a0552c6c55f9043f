export { type StaffAction, staffActions } from './action';
export { type Authority, authorities, authorityInSentence, authorityLabel } from './authority';
export { authorise, type RightRefusal } from './rights';
export { type StaffRole, staffRoles } from './role';
export {
  actorOf,
  type ProgramScope,
  type StaffScope,
  type StaffUnit,
  type StaffUnits,
  type SystemScope,
  type UtilityActor,
} from './scope';
