import 'server-only';
import { dynamicPixText } from '@/lib/collection';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type ChargeRefusal, cobvBody, type DueCharge, type PlacedCharge } from '../charge';
import { cobvAnswer } from '../schema';
import { configuredProvider, type PixProvider, type ProviderAnswer } from './provider';

/** PIX_PROVIDER_REFUSED: the provider answered with this status and placed nothing. */
export type PlaceRefusal =
  | ChargeRefusal
  | { readonly code: 'PIX_NOT_CONFIGURED' }
  | { readonly code: 'PIX_PROVIDER_REFUSED'; readonly status: number };

/**
 * Places a charge with the provider, or finds the one of the same identifier and amount that is there: a request whose
 * answer was lost can be made again. Throws when the provider cannot be reached or answers nonsense.
 */
export async function placeCharge(
  charge: DueCharge,
  provider: PixProvider | null = configuredProvider(charge.createdOn),
): Promise<Result<PlacedCharge, PlaceRefusal>> {
  if (!provider) return err({ code: 'PIX_NOT_CONFIGURED' });
  const body = cobvBody(charge, provider.receiver.key);
  if (!body.ok) return body;
  const answer = await provider.send('PUT', charge.txid, body.value);
  if (isSuccess(answer)) return ok(placedCharge(answer, provider));
  const existing = await readCharge(charge.txid, provider);
  const isSame = existing.ok && existing.value.status === 'ATIVA' && existing.value.amount === charge.amount;
  return isSame ? existing : err({ code: 'PIX_PROVIDER_REFUSED', status: answer.status });
}

/** A charge as the provider keeps it now. */
export async function readCharge(
  txid: string,
  provider: PixProvider,
): Promise<Result<PlacedCharge, PlaceRefusal>> {
  const answer = await provider.send('GET', txid);
  return isSuccess(answer)
    ? ok(placedCharge(answer, provider))
    : err({ code: 'PIX_PROVIDER_REFUSED', status: answer.status });
}

function isSuccess({ status }: ProviderAnswer): boolean {
  return status === 200 || status === 201;
}

function placedCharge({ body }: ProviderAnswer, { receiver }: PixProvider): PlacedCharge {
  const { txid, status, valor, loc } = cobvAnswer.parse(body);
  const pixText = dynamicPixText({ receiver, location: loc.location });
  if (!pixText.ok) throw new Error(`The provider's charge has no address: ${pixText.error.code}`);
  return { txid, status, amount: valor.original, pixText: pixText.value };
}
