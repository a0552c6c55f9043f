import 'server-only';

// What is kept here of one customer: notices of a cut, and cuts.
export { findOwnNotices } from './repository/own-data';
