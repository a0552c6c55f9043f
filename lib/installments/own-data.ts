import 'server-only';

// What is kept here of one customer: agreements and simulations.
export { findOwnAgreements, findOwnSimulations } from './repository/own-data';
