export {
  type Account,
  type LinkedPremises,
  type Person,
  type Premises,
  type PremisesAddress,
  type PremisesRole,
  premisesAddressLine,
} from './account';
export {
  type AccountNumber,
  type AccountNumberRefusal,
  accountNumberFromDatabase,
  parseAccountNumber,
} from './account-number';
export type { Placed } from './placed';
export { firstCameOn, isPresent, type Occupancy, ofWhoeverIsPresent, presentSince } from './presence';
export type { AccountScope } from './scope';
export { type ConnectionSituation, situationLabel, situationNumber } from './situation';
export {
  parseTaxId,
  type TaxId,
  type TaxIdRefusal,
  taxIdFromDatabase,
  taxIdKind,
} from './tax-id';
