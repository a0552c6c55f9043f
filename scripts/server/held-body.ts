import { IncomingMessage } from 'node:http';

interface Holding {
  readonly limit: number;
  /** Gets the request again, with its body whole. */
  readonly deliver: (whole: IncomingMessage) => void;
  readonly tooLarge: () => void;
}

/**
 * Holds a body back until it is whole: until then it can still be refused, and a client who sends slowly keeps no page
 * waiting. Of a body that is too large nothing is kept.
 */
export function holdBody(request: IncomingMessage, { limit, deliver, tooLarge }: Holding): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else {
      request.off('data', take).off('end', hand);
      chunks.length = 0;
      tooLarge();
    }
  };
  const hand = () => deliver(again(request, chunks));
  request.on('data', take).on('end', hand);
}

/** The same request, to be read once more. */
function again(request: IncomingMessage, body: readonly Buffer[]): IncomingMessage {
  const whole = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(whole, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  whole.complete = true;
  for (const chunk of body) whole.push(chunk);
  whole.push(null);
  return whole;
}
