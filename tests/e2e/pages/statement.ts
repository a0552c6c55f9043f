import type { Locator, Page } from '@playwright/test';

/** A debt statement on the screen. */
export class StatementPage {
  readonly heading: Locator;
  readonly pdf: Locator;
  readonly items: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Extrato de débitos' });
    this.pdf = page.getByRole('link', { name: 'Abrir o PDF para imprimir' });
    this.items = page.getByRole('table', { name: 'O que este extrato paga' });
  }

  /** The value beside a name of the summary: 'Valor a pagar', 'Pague até', 'Código para pagar'. */
  fact(term: string): Locator {
    const name = this.page.getByRole('term').filter({ hasText: term });
    return this.page.getByRole('definition').and(name.locator('xpath=following-sibling::dd[1]'));
  }
}
