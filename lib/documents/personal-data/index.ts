export type { PersonalDataDocument, PersonalDataSection } from './model';
export { renderPersonalData } from './render';
