import type { Page } from '@playwright/test';

/** A case of the demonstration, as its sender knows it. */
export interface KnownCase {
  readonly protocol: string;
  readonly accessCode: string;
}

/** The demonstration's cases: one answered, one whose time was extended, one whose answer is late. */
export const knownCases = {
  answered: { protocol: '20192090000001', accessCode: 'AAAA-2222-AAAA' },
  extended: { protocol: '20192090000002', accessCode: 'BBBB-3333-BBBB' },
  overdue: { protocol: '20192090000003', accessCode: 'CCCC-4444-CCCC' },
} as const satisfies Record<string, KnownCase>;

/** Asks for a case on the public page. */
export async function followCase(page: Page, { protocol, accessCode }: KnownCase): Promise<void> {
  await page.goto('/ouvidoria/acompanhar');
  await page.getByRole('textbox', { name: 'Protocolo' }).fill(protocol);
  await page.getByRole('textbox', { name: 'Código de acesso' }).fill(accessCode);
  await page.getByRole('button', { name: 'Ver a situação' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sua manifestação' }).waitFor();
}

/** Asks for a request, for a service or for registration, on the public page. */
export async function followRequest(
  page: Page,
  { protocol, taxId }: { readonly protocol: string; readonly taxId: string },
): Promise<void> {
  await page.goto('/acompanhar');
  await page.getByRole('textbox', { name: 'Protocolo' }).fill(protocol);
  await page.getByRole('textbox', { name: 'CPF ou CNPJ de quem pediu' }).fill(taxId);
  await page.getByRole('button', { name: 'Acompanhar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Andamento da solicitação' }).waitFor();
}
