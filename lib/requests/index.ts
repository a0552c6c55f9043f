export { type Protocol, protocolOf } from './protocol';
export type { RegistrationDetails, RegistrationReceipt, RegistrationRefusal } from './registration';
