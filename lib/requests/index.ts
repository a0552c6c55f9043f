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
export type { Course, CourseRefusal, InspectionState } from './course';
export type { CourseStep, CourseStepState } from './course-steps';
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
export { requestEventKinds } from './service-request';
export {
  closingReasonNames,
  closingReasonWords,
  eventLabels,
  type Punctuality,
  punctuality,
  statusLabels,
} from './standing';
export type { CourseStepKind, RequestStep, StepRefusal } from './step';
export {
  customerAsksInspection,
  lapseDeadline,
  missingPapers,
  type PapersRefusal,
  possiblePapers,
  type RequestTerms,
  type RequiredPaper,
  requiredPapers,
  type ServiceAnswers,
  type TermsRefusal,
  writtenRequest,
} from './terms';
export type * from './utility-terms';
