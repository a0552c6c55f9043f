import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The demonstration's secrets: made once, kept in its folder for its owner's eyes, so that sessions outlive a restart. */
export function demonstrationSecrets(folder: string): Record<string, string> {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = {
    AUTH_SECRET: secret(),
    CARD_COMPANY_SECRETS: `demonstracao:${secret()}`,
    ...kept,
  };
  if (JSON.stringify(secrets) !== JSON.stringify(kept))
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
