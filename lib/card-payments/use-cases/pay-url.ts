import 'server-only';
import { env } from '@/lib/env';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { cardPaymentTerms } from '@/lib/utility/current';
import type { CardAttempt } from '../attempt';
import { type PaymentReference, referenceText } from '../signed-text';
import { sign } from './signature';

/**
 * Where a pending attempt is paid: the company's address with the signed reference, which holds no personal data.
 * Null when the company is offered no more. A company of this portal's own has a path for an address.
 */
export function payUrl(attempt: CardAttempt, asOf: CivilDate): string | null {
  const company = cardPaymentTerms(asOf).companies.find(({ id }) => id === attempt.company.id);
  if (!company) return null;
  const reference: PaymentReference = {
    companyId: company.id,
    attemptId: attempt.id,
    amountCents: attempt.total,
    expiresAt: attempt.expiresAt,
    returnUrl: `${env().PUBLIC_URL}/debitos/cartao/${attempt.id}`,
  };
  const query = new URLSearchParams({
    empresa: reference.companyId,
    referencia: reference.attemptId,
    valor: String(reference.amountCents),
    expira: reference.expiresAt,
    retorno: reference.returnUrl,
    assinatura: sign(company.id, referenceText(reference)),
  });
  return `${company.payUrl}?${query}`;
}
