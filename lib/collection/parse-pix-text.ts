import { type Cents, centsFromDecimal } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import { readPastedPix } from '@/lib/typed';
import { crc16 } from './crc-16';
import type { PixText } from './pix-text';
import { readFields } from './tag-length-value';

/** A BR Code whose every length and whose CRC is right. */
export interface ParsedPix {
  readonly text: PixText;
  /**
   * Static: the key is in the code. Dynamic: key and amount stand at `location`, an address without scheme; where the
   * code offers only a recurring payment, that one's address.
   */
  readonly account:
    | { readonly kind: 'STATIC'; readonly key: string }
    | { readonly kind: 'DYNAMIC'; readonly location: string };
  /** Null when the payer types it, or the address says it. */
  readonly amount: Cents | null;
  readonly merchantName: string;
  readonly merchantCity: string;
  /** Null for `***`, which stands for none. */
  readonly txid: string | null;
  /** The address of a recurring payment (Pix Automático), when the code offers one. */
  readonly recurrence: string | null;
}

export type PixParseRefusal =
  | { readonly code: 'PIX_TEXT_MISSING' }
  | { readonly code: 'PIX_TEXT_MALFORMED' }
  | { readonly code: 'PIX_TEXT_CRC' }
  | { readonly code: 'PIX_TEXT_NOT_PIX' };

const longestText = 512;
const identifier = 'br.gov.bcb.pix';

/**
 * What a Pix text says, every length checked to the last character and the CRC computed anew. Line breaks, a
 * label and spaces around it are forgiven, as messengers add them. A code of another payment scheme is no Pix. Source: Banco Central do
 * Brasil, Manual de Padrões para Iniciação do Pix.
 */
export function parsePixText(typed: string): Result<ParsedPix, PixParseRefusal> {
  return readPastedPix(typed, pixOf);
}

function pixOf(text: string): Result<ParsedPix, PixParseRefusal> {
  if (text === '') return err({ code: 'PIX_TEXT_MISSING' });
  const fields = text.length > longestText ? null : readFields(text);
  if (fields?.get('00') !== '01' || !/6304[0-9A-Fa-f]{4}$/.test(text) || !fields.has('63')) {
    return err({ code: 'PIX_TEXT_MALFORMED' });
  }
  if (crc16(text.slice(0, -4)) !== text.slice(-4).toUpperCase()) return err({ code: 'PIX_TEXT_CRC' });
  return readPix(text as PixText, fields);
}

/** The name a bank shows to whoever is about to pay. Throws on a text that is no Pix: those kept here all are. */
export function pixPayee(text: PixText): string {
  const parsed = parsePixText(text);
  if (!parsed.ok) throw new Error(`Not a Pix text: ${parsed.error.code}`);
  return parsed.value.merchantName;
}

type Fields = ReadonlyMap<string, string>;

function readPix(text: PixText, fields: Fields): Result<ParsedPix, PixParseRefusal> {
  const account = accountOf(fields);
  if (!account) return err({ code: 'PIX_TEXT_NOT_PIX' });
  const amount = amountOf(fields);
  const extra = fields.has('62') ? readFields(fields.get('62') ?? '') : new Map<string, string>();
  const [merchantName, merchantCity] = [fields.get('59'), fields.get('60')];
  const isBrazilian = fields.get('53') === '986' && fields.get('58') === 'BR';
  if (amount === undefined || !extra || !merchantName || !merchantCity || !isBrazilian) {
    return err({ code: 'PIX_TEXT_MALFORMED' });
  }
  const txid = extra.get('05') ?? '***';
  if (!/^(?:\*\*\*|[A-Za-z0-9]{1,25})$/.test(txid)) return err({ code: 'PIX_TEXT_MALFORMED' });
  const common = { text, account, merchantName, merchantCity, recurrence: recurrenceOf(fields) };
  return ok({ ...common, amount, txid: txid === '***' ? null : txid });
}

function accountOf(fields: Fields): ParsedPix['account'] | null {
  for (let id = 26; id <= 51; id += 1) {
    const account = pixFields(fields.get(String(id)));
    const [key, location] = [account?.get('01'), account?.get('25')];
    if (key && !location) return { kind: 'STATIC', key };
    if (location && !key) return { kind: 'DYNAMIC', location };
  }
  const recurrence = recurrenceOf(fields);
  return recurrence ? { kind: 'DYNAMIC', location: recurrence } : null;
}

function recurrenceOf(fields: Fields): string | null {
  return pixFields(fields.get('80'))?.get('25') ?? null;
}

/** The fields of a composite that names itself Pix, in any case. */
function pixFields(value: string | undefined): Fields | null {
  const fields = value === undefined ? null : readFields(value);
  return fields?.get('00')?.toLowerCase() === identifier ? fields : null;
}

/** Undefined for what is no amount. */
function amountOf(fields: Fields): Cents | null | undefined {
  const decimal = fields.get('54');
  if (decimal === undefined) return null;
  if (!/^\d{1,10}(?:\.\d{1,2})?$/.test(decimal)) return undefined;
  const [whole = '', fraction = ''] = decimal.split('.');
  const amount = centsFromDecimal(`${whole}.${fraction.padEnd(2, '0')}`);
  return amount > 0 ? amount : undefined;
}
