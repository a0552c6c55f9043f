import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import compressible from 'compressible';
import Negotiator from 'negotiator';

/** From the best to the one that everybody takes. */
const encodings = ['br', 'gzip'] as const;

export type Encoding = (typeof encodings)[number];

/** Below this many bytes compressing costs more than it saves. */
export const worthCompressing = 1024;

/** Whether a body of this type is text: PDF, PNG and fonts are compressed as they are. */
export function isText(contentType: unknown): boolean {
  return typeof contentType === 'string' && compressible(contentType) === true;
}

/** The best encoding the client takes, whichever it would rather have; undefined when it takes none. */
export function encodingFor(request: IncomingMessage): Encoding | undefined {
  const taken = new Negotiator(request).encodings([...encodings]);
  return encodings.find((encoding) => taken.includes(encoding));
}

/** A compressor at a level that costs a page little. */
export function compressor(encoding: Encoding): Transform & { flush(): void } {
  return encoding === 'br'
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : createGzip({ level: 6 });
}
