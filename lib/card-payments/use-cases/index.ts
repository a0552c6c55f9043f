import 'server-only';

export { receiveCardCallback } from './callback';
export { cancelCardPayment } from './cancel';
export { answerAsDemonstrationCompany, readDemonstrationCharge } from './demonstration-company';
export { type CardPayment, getCardPayment, listPendingCardPayments } from './read';
export { releaseExpiredAttempts } from './release';
export { startCardPayment } from './start';
