export { confirmationHours } from './confirmation';
export { newsConsent } from './consent';
export { issueKey, type NewsIssue } from './issue';
export { confirmationLetter, knownLetter } from './letters';
