import { cookies } from 'next/headers';
import { env } from '@/lib/env';
import type { CaseReceipt } from '@/lib/ombudsman';
import { type StoredReceipt, storedReceipt } from '@/lib/ombudsman/schema';

const name = 'ouvidoria-recibo';

/** Carries the access code to the next page alone: it is in no address, and the portal keeps only its hash. */
export async function keepReceipt({ protocol, accessCode, dueOn }: CaseReceipt): Promise<void> {
  (await cookies()).set(name, JSON.stringify({ protocol, accessCode, dueOn }), {
    httpOnly: true,
    sameSite: 'lax',
    secure: env().PUBLIC_URL.startsWith('https:'),
    path: '/ouvidoria/recebida',
    maxAge: 600,
  });
}

/** What was sent from this browser in the last ten minutes, or null. */
export async function readReceipt(): Promise<StoredReceipt | null> {
  const kept = (await cookies()).get(name)?.value;
  const receipt = kept ? storedReceipt.safeParse(parsedJson(kept)) : null;
  return receipt?.success ? receipt.data : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
