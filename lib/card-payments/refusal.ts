/** Why an attempt could not be started, beyond what a choice of debts is refused for. */
export type CardStartRefusal =
  | { readonly code: 'CARD_COMPANY_NOT_FOUND' }
  | { readonly code: 'CARD_PAYMENT_PENDING'; readonly attemptId: string };

export type CardPaymentNotFound = { readonly code: 'CARD_PAYMENT_NOT_FOUND' };

export type CardCancelRefusal = CardPaymentNotFound | { readonly code: 'CARD_PAYMENT_ENDED' };

/** Why a company's message was not taken. */
export type CallbackRefusal =
  | CardPaymentNotFound
  | { readonly code: 'CARD_CALLBACK_FORGED' }
  | { readonly code: 'CARD_CALLBACK_STALE' }
  | { readonly code: 'CARD_CALLBACK_MALFORMED' }
  | { readonly code: 'CARD_EVENT_CONFLICT' };
