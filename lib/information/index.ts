export { portalServices } from './portal-services';
export { type Question, questionsOf } from './questions';
export { requestServices } from './request-services';
export type { PublicService } from './service';
