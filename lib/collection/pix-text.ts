import type { Brand } from '@/lib/kernel/brand';
import { type Cents, decimalFromCents } from '@/lib/kernel/money';
import { err, ok, type Result } from '@/lib/kernel/result';
import { crc16 } from './crc-16';
import { writeFields } from './tag-length-value';

/** What a payer pastes into a bank's application, or scans. @term Pix text — Pix copia e cola (BR Code) */
export type PixText = Brand<string, 'PixText'>;

/** To whom the money goes: a name of at most 25 characters and a city of at most 15, counted without accents. */
export interface PixReceiver {
  readonly key: string;
  readonly merchantName: string;
  readonly merchantCity: string;
}

/** `amount` null: the payer types it. `txid` null: none. */
export interface StaticPixParts {
  readonly receiver: PixReceiver;
  readonly amount: Cents | null;
  readonly txid: string | null;
}

/** `location` is the address the provider gave, without its scheme. */
export interface DynamicPixParts {
  readonly receiver: Omit<PixReceiver, 'key'>;
  readonly location: string;
}

export type PixRefusal =
  | { readonly code: 'PIX_KEY_MALFORMED' }
  | { readonly code: 'PIX_RECEIVER_MALFORMED' }
  | { readonly code: 'PIX_TXID_MALFORMED' }
  | { readonly code: 'PIX_LOCATION_MALFORMED' }
  | { readonly code: 'PIX_AMOUNT_OUT_OF_RANGE'; readonly amount: Cents };

const longest = { key: 77, location: 77, name: 25, city: 15 } as const;

/** The most a BR Code's amount can say: 13 characters with the point and the cents. */
const largestAmount = 999_999_999_999;

/**
 * The static BR Code that pays an amount to a key. Name and city lose their accents and are never cut: who pays compares
 * them. `txid` has 1 to 25 letters and digits. Source: Banco Central do Brasil, Manual de Padrões para Iniciação do Pix.
 */
export function staticPixText({ receiver, amount, txid }: StaticPixParts): Result<PixText, PixRefusal> {
  if (!isPixKey(receiver.key)) return err({ code: 'PIX_KEY_MALFORMED' });
  if (!isShown(receiver)) return err({ code: 'PIX_RECEIVER_MALFORMED' });
  if (txid !== null && !/^[A-Za-z0-9]{1,25}$/.test(txid)) return err({ code: 'PIX_TXID_MALFORMED' });
  if (amount !== null && (amount < 1 || amount > largestAmount)) {
    return err({ code: 'PIX_AMOUNT_OUT_OF_RANGE', amount });
  }
  const decimal = amount === null ? null : decimalFromCents(amount);
  return ok(brCode({ account: ['01', receiver.key], amount: decimal, receiver, txid: txid ?? '***' }));
}

/**
 * The dynamic BR Code of a charge: what is paid stands at its address, so the code itself says no amount and no txid.
 * Source: Banco Central do Brasil, Manual de Padrões para Iniciação do Pix.
 */
export function dynamicPixText({ receiver, location }: DynamicPixParts): Result<PixText, PixRefusal> {
  const isAddress =
    location.length <= longest.location && /^[A-Za-z0-9.-]+(?::\d+)?\/[\x21-\x7e]+$/.test(location);
  if (!isAddress) return err({ code: 'PIX_LOCATION_MALFORMED' });
  if (!isShown(receiver)) return err({ code: 'PIX_RECEIVER_MALFORMED' });
  return ok(brCode({ account: ['25', location], amount: null, receiver, txid: '***' }));
}

/** Whether a text can be a Pix key: a random key, an e-mail, a telephone with +55, a CPF or a CNPJ without its mask. */
export function isPixKey(text: string): boolean {
  return (
    text.length <= longest.key &&
    (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ||
      /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ||
      /^\+\d{10,14}$/.test(text) ||
      /^(?:\d{11}|[0-9A-Z]{12}\d{2})$/.test(text))
  );
}

function isShown({ merchantName, merchantCity }: Omit<PixReceiver, 'key'>): boolean {
  const [name, city] = [asBanksShow(merchantName).length, asBanksShow(merchantCity).length];
  return name > 0 && name <= longest.name && city > 0 && city <= longest.city;
}

/** A charge is paid once, and its code says so. */
const oneUse = ['01', '12'] as const;

interface BrCodeParts {
  readonly account: readonly [id: '01' | '25', value: string];
  readonly amount: string | null;
  readonly receiver: Omit<PixReceiver, 'key'>;
  readonly txid: string;
}

function brCode({ account, amount, receiver, txid }: BrCodeParts): PixText {
  const body = writeFields([
    ['00', '01'],
    ...(account[0] === '25' ? [oneUse] : []),
    ['26', writeFields([['00', 'br.gov.bcb.pix'], account])],
    ['52', '0000'],
    ['53', '986'],
    ...(amount === null ? [] : [['54', amount] as const]),
    ['58', 'BR'],
    ['59', asBanksShow(receiver.merchantName)],
    ['60', asBanksShow(receiver.merchantCity)],
    ['62', writeFields([['05', txid]])],
  ]);
  return `${body}6304${crc16(`${body}6304`)}` as PixText;
}

/** A name as banks show it: letters without accents, everything else that is not plain ASCII as a space. */
export function asBanksShow(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim();
}
