import { join, resolve } from 'node:path';

/**
 * What to tell who starts a real portal without a mail server; null when there is one.
 */
export function mailWarning({
  SMTP_URL,
  PORTAL_DATA,
}: Readonly<Record<string, string | undefined>>): string | null {
  if (SMTP_URL) return null;
  const folder = resolve(join(PORTAL_DATA || '.data', 'outbox'));
  return `Atenção: sem SMTP_URL nenhum e-mail é enviado. As mensagens ficam como arquivos .eml em ${folder}`;
}
