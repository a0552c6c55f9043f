import { centsFromDecimal } from '@/lib/kernel/money';
import type { PixNotice } from '@/lib/pix-charge';
import type { PixNoticeBody } from '@/lib/pix-charge/schema';

interface Presented {
  readonly 'x-webhook-secret'?: string | undefined;
  readonly secret?: string | undefined;
}

/**
 * The secret of a notice: the header `x-webhook-secret`, or the query field `secret` for providers that know only an address.
 * Providers add `/pix` to the address they were given, also behind a query.
 */
export function presentedSecret({ 'x-webhook-secret': header, secret }: Presented): string {
  return header ?? (secret ?? '').replace(/\/pix$/, '');
}

export function noticesOf({ pix }: PixNoticeBody): readonly PixNotice[] {
  return pix.map(({ endToEndId, txid, valor, horario }) => ({
    endToEndId,
    txid: txid ?? null,
    amount: centsFromDecimal(valor),
    paidAt: horario,
  }));
}
