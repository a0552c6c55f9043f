export const reviewReasons = [
  'CARD_PAYMENT',
  'JUDICIAL',
  'PROOF_OF_PAYMENT',
  'HIGH_CONSUMPTION',
  'LOW_CONSUMPTION',
] as const;

/** Why a bill is under review: while it is, it cannot be chosen to be paid. @term under review — em revisão */
export type ReviewReason = (typeof reviewReasons)[number];

const words = {
  CARD_PAYMENT: 'pagamento com cartão em andamento',
  JUDICIAL: 'em discussão na Justiça',
  PROOF_OF_PAYMENT: 'comprovante de pagamento em conferência',
  HIGH_CONSUMPTION: 'consumo alto em conferência',
  LOW_CONSUMPTION: 'consumo baixo em conferência',
} as const satisfies Record<ReviewReason, string>;

/** Why a bill is under review, for its customer, inside a sentence. */
export function reviewInWords(reason: ReviewReason): string {
  return words[reason];
}

/** The same as a sentence of its own: 'Consumo alto em conferência.' */
export function reviewSentence(reason: ReviewReason): string {
  const [first = '', ...rest] = words[reason];
  return `${first.toUpperCase()}${rest.join('')}.`;
}
