import 'server-only';

export { type CallbackAnswer, receiveCardCallback } from './callback';
export { cancelCardPayment } from './cancel';
export { answerAsDemonstrationCompany, readDemonstrationCharge } from './demonstration-company';
export { type CardPayment, getCardPayment, listPendingCardPayments } from './read';
export { releaseExpiredAttempts } from './release';
export { type CardPaymentRequest, startCardPayment } from './start';
