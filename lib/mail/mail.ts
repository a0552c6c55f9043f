/** A message to somebody, in words only: it refers to nothing on another host, and says nothing that identifies a person. */
export interface Mail {
  /** Whoever asks for the same message again, by this key, asks for nothing. */
  readonly dedupeKey: string;
  readonly senderName: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What the message is about: forgotten together with it. */
  readonly aboutId?: string;
  /** Where one click, without a question, ends all messages of this kind (RFC 8058). */
  readonly leaveUrl?: string;
}

/**
 * What became of handing a message to a mail server.
 * RETRY: it was not taken, and may be offered again. REFUSED: it never will be. IN_DOUBT: it was handed over whole, and the
 * answer never came. LOST: another worker has taken the message meanwhile, and nothing was handed over.
 */
export type Delivery =
  | { readonly kind: 'SENT' | 'IN_DOUBT' | 'LOST' }
  | { readonly kind: 'RETRY' | 'REFUSED'; readonly failure: string };

/** A message as it goes out: the same words, date and Message-ID at every try. */
export interface Parcel {
  readonly id: string;
  readonly sender: string;
  readonly recipient: string;
  readonly bytes: Buffer;
}

/**
 * A way to send. `handOver` must be called once all but the last line is out, and only if it answers true may the message
 * be completed: from then on the server may have it.
 */
export type Transport = (parcel: Parcel, handOver: () => Promise<boolean>) => Promise<Delivery>;

/** Who listens for new messages: told when the transaction that wrote them is committed, and not before. */
export const mailChannel = 'outgoing_mail';
