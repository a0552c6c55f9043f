import type { Locator, Page } from '@playwright/test';

/** The list of debts, which is also the form that chooses among them. */
export class DebtsPage {
  readonly boxes: Locator;
  readonly chosenTotal: Locator;
  readonly notice: Locator;

  constructor(private readonly page: Page) {
    this.boxes = page.getByRole('checkbox');
    this.chosenTotal = page.getByRole('status');
    this.notice = page.getByRole('main').getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.goto('/debitos');
  }

  bill(month: string): Locator {
    return this.page.getByRole('checkbox', { name: `Pagar a conta ${month}` });
  }

  other(description: string): Locator {
    return this.page.getByRole('checkbox', { name: `Incluir ${description}` });
  }

  row(month: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: month }) });
  }

  table(caption: string | RegExp): Locator {
    return this.page.getByRole('table', { name: caption });
  }

  async uncheckAll(): Promise<void> {
    for (const box of await this.boxes.all()) await box.uncheck();
  }

  async recalculate(): Promise<void> {
    await this.page.getByRole('button', { name: 'Recalcular' }).click();
  }

  async print(): Promise<void> {
    await this.page.getByRole('button', { name: 'Imprimir para pagar' }).click();
  }
}
