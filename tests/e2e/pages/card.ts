import type { Locator, Page } from '@playwright/test';

/** Paying by card: the choice of a company, the company of the demonstration, and how the payment stands. */
export class CardPages {
  readonly total: Locator;
  readonly standing: Locator;
  readonly warning: Locator;

  constructor(private readonly page: Page) {
    this.total = page.getByRole('table', { name: 'Contas deste pagamento' }).getByRole('row').last();
    this.standing = page.getByRole('main').getByRole('status');
    this.warning = page.getByRole('main').getByRole('alert');
  }

  /** From the list of debts to the choice of a company, with what is marked. */
  async choose(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pagar com cartão' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Pagar com cartão' }).waitFor();
  }

  /** On to the company. */
  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pagar', exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Empresa de cartões (demonstração)' }).waitFor();
  }

  /** The company's answer, which leads back. */
  async answer(name: 'Aprovar o pagamento' | 'Recusar o cartão'): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Pagamento com cartão' }).waitFor();
  }

  async comeBackUnpaid(): Promise<void> {
    await this.page.getByRole('link', { name: 'Voltar sem pagar' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Pagamento com cartão' }).waitFor();
  }

  async giveUp(): Promise<void> {
    await this.page.getByRole('button', { name: 'Desistir e liberar as contas' }).click();
  }
}
