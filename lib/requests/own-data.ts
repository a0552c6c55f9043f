import 'server-only';

// What is kept here of one customer: requests with their steps, files and prices, drafts, and requests for registration.
export {
  findOwnDrafts,
  findOwnFiles,
  findOwnRegistrations,
  findOwnRequestIds,
  findOwnRequests,
  findOwnSteps,
  findOwnTerms,
} from './repository/own-data';
