export { type Authority, authorities, authorityInSentence, authorityLabel } from './authority';
