export { cutRulesOn } from './cut-questions';
export { portalServices } from './portal-services';
export type { Question } from './question';
export { questionsOf } from './questions';
export { requestServices } from './request-services';
export type { PublicService } from './service';
