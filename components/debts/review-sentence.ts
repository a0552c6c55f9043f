import type { ReviewReason } from '@/lib/billing';

const sentences = {
  CARD_PAYMENT: 'Pagamento com cartão em andamento.',
  JUDICIAL: 'Em discussão na Justiça.',
  PROOF_OF_PAYMENT: 'Comprovante de pagamento em conferência.',
  HIGH_CONSUMPTION: 'Consumo alto em conferência.',
  LOW_CONSUMPTION: 'Consumo baixo em conferência.',
} as const satisfies Record<ReviewReason, string>;

/** Why a bill is under review, for its customer. */
export function reviewSentence(reason: ReviewReason): string {
  return sentences[reason];
}
