import type { Locator, Page } from '@playwright/test';
import { fetchFile } from './screen';

/** The simulator of installments: who asks, and what it works out. */
export class InstallmentPages {
  readonly errors: Locator;
  readonly downPayment: Locator;
  readonly plans: Locator;

  constructor(private readonly page: Page) {
    this.errors = page.getByRole('alert', { name: /Falta corrigir/ });
    this.downPayment = page.getByRole('textbox', { name: 'Valor da entrada' });
    this.plans = page.getByRole('table', { name: /^De \d+ a \d+ parcelas/ });
  }

  async open(): Promise<void> {
    await this.page.goto('/parcelamento');
  }

  async simulate(taxId: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'CPF de quem vai parcelar' }).fill(taxId);
    await this.page.getByRole('button', { name: 'Simular' }).click();
  }

  async calculate(downPayment: string): Promise<void> {
    await this.downPayment.fill(downPayment);
    await this.page.getByRole('button', { name: 'Calcular' }).click();
  }

  /** A line of one of the two sums. */
  sum(term: string, title: string): Locator {
    const sums = this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: title }) });
    const name = sums.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) });
    return name.locator('xpath=following-sibling::dd[1]');
  }

  fetchPdf() {
    return fetchFile(this.page, this.page.getByRole('link', { name: 'Abrir o PDF para imprimir' }));
  }
}
