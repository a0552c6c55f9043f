import 'server-only';

// What is kept here of one customer: their sessions.
export { findOwnSessions } from './repository/own-data';
