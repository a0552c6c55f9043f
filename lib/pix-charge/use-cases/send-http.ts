import 'server-only';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** A certificate and its private key in PEM, for mutual TLS. `ca` only where the bank signs with an authority of its own. */
export interface TlsIdentity {
  readonly cert: string;
  readonly key: string;
  readonly ca?: string;
}

export interface HttpCall {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly tls: TlsIdentity | null;
}

/** `body` is parsed JSON, null for anything else. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

const timeoutMilliseconds = 10_000;
const maxBytes = 256 * 1024;

/**
 * One call by Node's own client, since `fetch` takes no client certificate. Rejects when nobody answers within 10 s or the
 * answer is larger than 256 KiB; follows no redirect.
 */
export function sendHttp({ method, url, headers, body, tls }: HttpCall): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? requestHttps : requestHttp;
    const call = send(url, { method, headers, ...tls }, (response) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      response.on('data', (chunk: Uint8Array) => {
        size += chunk.byteLength;
        if (size > maxBytes) call.destroy(new Error('The Pix provider answered too much'));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString('utf8')) }),
      );
    });
    call.setTimeout(timeoutMilliseconds, () => call.destroy(new Error('The Pix provider did not answer')));
    call.on('error', reject);
    call.end(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
