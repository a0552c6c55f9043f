import type { CivilDate } from '@/lib/kernel/civil-date';
import { dated } from '@/lib/kernel/dated-rule';
import type { Provision } from '../provision';
import type { Channel, ChannelOffer, Requester } from '../terms';

const decision = 'Loja Virtual, decisão deste portal (0030)';

/** A channel the text does not name: this portal takes requests for the utility's counter. */
export function offeredByPortal(
  service: string,
  channel: Channel,
  { from, note }: { readonly from: CivilDate; readonly note: string },
): Provision<ChannelOffer> {
  const id = `${service}.canal.${channel === 'INTERNET' ? 'internet' : 'balcao'}`;
  const value: ChannelOffer = { channel, phone: null };
  return { id, sentences: [], rule: dated(id, [{ from, value, source: { act: decision, note } }]) };
}

/** Counter and internet, for a service whose text names no channel. */
export function bothByPortal(service: string, from: CivilDate): readonly Provision<ChannelOffer>[] {
  const note = 'O texto da SAEG não diz por onde se pede.';
  return [
    offeredByPortal(service, 'COUNTER', { from, note }),
    offeredByPortal(service, 'INTERNET', { from, note }),
  ];
}

/** The internet, for a service whose text names the counter alone. */
export function internetByPortal(service: string, from: CivilDate): Provision<ChannelOffer> {
  const note = 'O texto da SAEG nomeia o atendimento ao público; o portal recebe o pedido em nome dele.';
  return offeredByPortal(service, 'INTERNET', { from, note });
}

/** The user, for a service whose text does not say who asks. */
export function userByPortal(service: string, from: CivilDate): Provision<Requester> {
  const id = `${service}.quem-pede.usuario`;
  const source = { act: decision, note: 'O texto da SAEG não diz quem pede.' };
  return { id, sentences: [], rule: dated(id, [{ from, value: { who: 'USER', proof: null }, source }]) };
}
