import type { Locator, Page } from '@playwright/test';
import type { Visitor } from '../../support/e2e-customer';

/** The two steps of entering, from the front door or from `/entrar`. */
export class Entrance {
  readonly accountNumber: Locator;
  readonly taxId: Locator;
  readonly errorSummary: Locator;
  readonly refusal: Locator;

  constructor(private readonly page: Page) {
    this.accountNumber = page.getByRole('textbox', { name: 'Matrícula' });
    this.taxId = page.getByRole('textbox', { name: 'CPF ou CNPJ' });
    this.errorSummary = page.getByRole('alert', { name: /Falta corrigir/ });
    this.refusal = page.getByRole('main').getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.goto('/');
  }

  async giveAccountNumber(text: string): Promise<void> {
    await this.accountNumber.fill(text);
    await this.page.getByRole('button', { name: 'Continuar' }).click();
  }

  async giveTaxId(text: string): Promise<void> {
    await this.taxId.fill(text);
    await this.page.getByRole('button', { name: 'Entrar' }).click();
  }

  /** Both steps, up to the page that follows. */
  async enter({ accountNumber, taxId }: Visitor): Promise<void> {
    await this.giveAccountNumber(accountNumber);
    await this.giveTaxId(taxId);
    await this.page.getByRole('button', { name: 'Sair' }).waitFor();
  }
}

/** Signs in as a program does, which is quicker than the two pages, and leaves the browser with the session. */
export async function signIn(page: Page, { accountNumber, taxId }: Visitor): Promise<void> {
  const answer = await page.request.post('/api/v1/session', { data: { accountNumber, taxId } });
  if (answer.status() !== 204) throw new Error(`Not let in: ${answer.status()} ${await answer.text()}`);
}
