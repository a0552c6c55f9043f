import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Whom a form was drawn for, and for which of their premises: null where none was chosen yet. */
export interface DrawnFor {
  readonly customerId: string;
  readonly premisesId: string | null;
}

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals whom a form was drawn for, under a key made of the portal's secret: it can be neither read nor forged, may stand
 * in an address, and means the same to every instance and every build.
 */
export function sealDrawnFor({ customerId, premisesId }: DrawnFor, secret: string): string {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyOf(secret), iv, { authTagLength: tagBytes });
  const sealed = sealing.update(`${customerId} ${premisesId ?? ''}`, 'utf8');
  return Buffer.concat([iv, sealed, sealing.final(), sealing.getAuthTag()]).toString('base64url');
}

/** Opens what `sealDrawnFor` sealed; null for anything else. */
export function openDrawnFor(mark: string, secret: string): DrawnFor | null {
  const bytes = Buffer.from(mark, 'base64url');
  if (bytes.length <= ivBytes + tagBytes) return null;
  try {
    const opening = createDecipheriv(cipher, keyOf(secret), bytes.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    });
    opening.setAuthTag(bytes.subarray(-tagBytes));
    const text = `${opening.update(bytes.subarray(ivBytes, -tagBytes), undefined, 'utf8')}${opening.final('utf8')}`;
    const [customerId = '', premisesId] = text.split(' ');
    return { customerId, premisesId: premisesId || null };
  } catch {
    return null;
  }
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'whom a form was drawn for', 32));
}
