import { type IncomingMessage, ServerResponse } from 'node:http';
import { compressor, encodingFor, isText, worthCompressing } from './encoding';

const unknownLength = Number.POSITIVE_INFINITY;

/**
 * A response that sends texts by Brotli or gzip to whoever takes them, and tells caches that it differs by it. Its head
 * leaves with the first bytes, once it is known whether there are enough of them to be worth it.
 */
export class CompressedResponse<Request extends IncomingMessage> extends ServerResponse<Request> {
  #isDecided = false;
  /** The first bytes, as long as they are few and may be all. */
  #held = Buffer.alloc(0);
  #compressor: ReturnType<typeof compressor> | undefined;

  override writeHead(status: number, ...rest: unknown[]): this {
    const head = rest.find((part) => typeof part === 'object') ?? {};
    for (const [name, value] of Object.entries(head)) if (value !== undefined) this.setHeader(name, value);
    this.#decide(status, unknownLength);
    return super.writeHead(status, ...rest.filter((part) => typeof part === 'string'));
  }

  override write(...rest: unknown[]): boolean {
    const { bytes, done } = read(rest);
    const first = Buffer.concat([this.#held, bytes]);
    if (!this.#isDecided && first.length < worthCompressing) {
      this.#held = first;
      if (done) process.nextTick(done);
      return true;
    }
    this.#held = Buffer.alloc(0);
    this.#decide(this.statusCode, unknownLength);
    return this.#compressor ? this.#compressor.write(first, done) : super.write(first, done);
  }

  override end(...rest: unknown[]): this {
    const { bytes, done } = read(rest);
    const last = Buffer.concat([this.#held, bytes]);
    this.#decide(this.statusCode, last.length);
    if (this.#compressor) this.#compressor.end(last);
    else if (last.length > 0) super.end(last);
    else super.end();
    if (done) this.once('finish', done);
    return this;
  }

  /** The head waits for the first bytes. */
  override flushHeaders(): void {
    if (this.#isDecided) super.flushHeaders();
  }

  /** Sends what was compressed so far: Next asks for it after each part of a page. */
  flush(): void {
    this.#compressor?.flush();
  }

  #decide(status: number, length: number): void {
    if (this.#isDecided) return;
    this.#isDecided = true;
    const isEmpty = status === 204 || status === 304 || this.req.method === 'HEAD';
    // What did not change differs by encoding as it did when it was sent.
    if (isText(this.getHeader('content-type')) || status === 304) this.#tellCaches();
    else return;
    const size = Number(this.getHeader('content-length') ?? length);
    if (isEmpty || size < worthCompressing || this.hasHeader('content-encoding')) return;
    this.#compress();
  }

  #tellCaches(): void {
    if (!/\baccept-encoding\b/i.test(String(this.getHeader('vary'))))
      this.appendHeader('vary', 'Accept-Encoding');
  }

  #compress(): void {
    const encoding = encodingFor(this.req);
    if (!encoding) return;
    this.setHeader('content-encoding', encoding).removeHeader('content-length');
    // Compressed, it is no longer byte for byte what its ETag was made of.
    const etag = String(this.getHeader('etag') ?? '');
    if (etag.startsWith('"')) this.setHeader('etag', `W/${etag}`);
    const bytes = compressor(encoding);
    bytes.on('data', (part: Buffer) => super.write(part) || bytes.pause());
    bytes.on('drain', () => this.emit('drain'));
    bytes.on('end', () => super.end());
    bytes.on('error', (error) => this.destroy(error));
    this.on('drain', () => bytes.resume());
    this.once('close', () => bytes.destroy());
    this.#compressor = bytes;
  }
}

/** The ways Node lets one write: bytes or text, perhaps its encoding, perhaps what to do afterwards. */
function read(rest: readonly unknown[]): { bytes: Buffer; done: (() => void) | undefined } {
  const [chunk, encoding] = rest;
  return {
    bytes: chunk instanceof Uint8Array ? viewOf(chunk) : textOf(chunk, encoding),
    done: rest.find((part) => typeof part === 'function') as (() => void) | undefined,
  };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function textOf(chunk: unknown, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.alloc(0);
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8');
}
