import 'server-only';
import { readFileSync } from 'node:fs';
import type { PixReceiver } from '@/lib/collection';
import { env } from '@/lib/env';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { pixTerms } from '@/lib/utility/current';
import type { CobvBody } from '../charge';
import { tokenAnswer } from '../schema';
import { type HttpAnswer, sendHttp, type TlsIdentity } from './send-http';

export type ProviderAnswer = HttpAnswer;

/** Who keeps dynamic charges for the utility: a bank, by the public Pix API. */
export interface PixProvider {
  readonly receiver: PixReceiver;
  readonly send: (method: 'PUT' | 'GET', txid: string, body?: CobvBody) => Promise<ProviderAnswer>;
}

/** `url` is the API's base, up to `/cobv`; `tls` the certificate the bank gave (mutual TLS). */
export interface ProviderSettings {
  readonly url: string;
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly tls: TlsIdentity | null;
  readonly receiver: PixReceiver;
}

const scopes = 'cobv.write cobv.read';
// A token is renewed before it can expire on the way.
const safetyMilliseconds = 30_000;

/** The provider of the settings, its token kept until shortly before it expires and asked for again once when refused. */
export function pixProvider(settings: ProviderSettings): PixProvider {
  let token: { value: string; until: number } | null = null;
  const currentToken = async () => {
    if (!token || performance.now() >= token.until) token = await askToken(settings);
    return token.value;
  };
  return {
    receiver: settings.receiver,
    send: async (method, txid, body) => {
      const call = async () =>
        sendHttp({
          method,
          url: `${settings.url}/cobv/${txid}`,
          headers: { authorization: `Bearer ${await currentToken()}`, 'content-type': 'application/json' },
          body: body && JSON.stringify(body),
          tls: settings.tls,
        });
      const answer = await call();
      if (answer.status !== 401) return answer;
      token = null;
      return call();
    },
  };
}

async function askToken({ tokenUrl, clientId, clientSecret, tls }: ProviderSettings) {
  const credentials = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const { status, body } = await sendHttp({
    method: 'POST',
    url: tokenUrl,
    headers: {
      authorization: `Basic ${credentials}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: scopes }).toString(),
    tls,
  });
  if (status !== 200) throw new Error(`The Pix provider gave no token: status ${status}`);
  const { access_token: value, expires_in: seconds } = tokenAnswer.parse(body);
  return { value, until: performance.now() + seconds * 1_000 - safetyMilliseconds };
}

let configured: PixProvider | null | undefined;

/** The provider of the environment; null when it names none, and always in the demonstration. */
export function configuredProvider(on: CivilDate): PixProvider | null {
  if (configured === undefined) {
    const settings = environmentSettings(on);
    configured = settings && pixProvider(settings);
  }
  return configured;
}

function environmentSettings(on: CivilDate): ProviderSettings | null {
  const { DEMONSTRATION, PIX_PSP_URL: url, PIX_PSP_TOKEN_URL: tokenUrl, ...rest } = env();
  const { PIX_PSP_CLIENT_ID: clientId, PIX_PSP_CLIENT_SECRET: clientSecret } = rest;
  const receiver = pixTerms(on);
  if (DEMONSTRATION || !url || !tokenUrl || !clientId || !clientSecret || !receiver) return null;
  const { PIX_PSP_CERTIFICATE_FILE: cert, PIX_PSP_PRIVATE_KEY_FILE: key } = rest;
  const tls = cert && key ? { cert: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') } : null;
  return { url, tokenUrl, clientId, clientSecret, tls, receiver };
}
