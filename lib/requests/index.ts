export {
  type AcceptedFile,
  type AttachmentKind,
  type AttachmentRefusal,
  attachmentFileName,
  attachmentKinds,
  attachmentLimits,
  type ReceivedFile,
} from './attachment';
export {
  type CataloguedSpecification,
  deadlineInWords,
  expectedOn,
  findSpecification,
  openSpecifications,
} from './catalogue';
export type { Followed } from './followed';
export { type Place, placeLine, placeParts, placeText } from './place';
export { type Protocol, protocolOf } from './protocol';
export {
  type RegistrationDetails,
  type RegistrationReceipt,
  type RegistrationRefusal,
  type RegistrationStatus,
  type RegistrationStory,
  registrationStatusLabels,
} from './registration';
export type {
  Asker,
  Attachment,
  ClosingReason,
  Position,
  RequestDetails,
  RequestDraft,
  RequestEvent,
  RequestEventKind,
  RequestOutline,
  RequestStatus,
  RequestStory,
  ServiceRequest,
} from './service-request';
export {
  closingReasonNames,
  closingReasonWords,
  eventLabels,
  type Punctuality,
  punctuality,
  statusLabels,
} from './standing';
export type { RequestStep, StepRefusal } from './step';
