export type { PersonalDataDocument } from './model';
export { renderPersonalData } from './render';
