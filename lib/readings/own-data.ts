import 'server-only';

// What is kept here of one customer: readings of the days on which they answered for the premises.
export { findOwnReadings } from './repository/own-data';
