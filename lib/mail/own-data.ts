import 'server-only';

// What is kept here of one customer: messages about their requests.
export { findOwnLetters } from './repository/own-data';
