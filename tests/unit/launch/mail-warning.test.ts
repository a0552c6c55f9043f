import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { mailWarning } from '../../../scripts/launch/mail-warning';

it('a portal with a mail server starts without a warning', () => {
  expect(mailWarning({ SMTP_URL: 'smtp://mail.example.org:25' })).toBeNull();
});

it.each([
  ['the default folder', undefined, resolve('.data/outbox')],
  ['a folder of its own', '/var/lib/portal', '/var/lib/portal/outbox'],
])('one without is told where its messages stay: %s', (_, PORTAL_DATA, folder) => {
  expect(mailWarning({ SMTP_URL: undefined, PORTAL_DATA })).toContain(`nenhum e-mail é enviado`);
  expect(mailWarning({ SMTP_URL: undefined, PORTAL_DATA })).toMatch(new RegExp(`${folder}$`));
});
