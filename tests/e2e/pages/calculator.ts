import type { Locator, Page } from '@playwright/test';

/** The calculator of services: choose one, answer what it asks, read the answer, print it. */
export class CalculatorPages {
  readonly errors: Locator;

  constructor(private readonly page: Page) {
    this.errors = page.getByRole('alert', { name: /Falta corrigir/ });
  }

  async choose(service: string): Promise<void> {
    await this.page.goto('/servicos/calculadora');
    await this.page.getByRole('radio', { name: service }).check();
    await this.page.getByRole('button', { name: 'Continuar' }).click();
    await this.page.getByRole('heading', { level: 1, name: service }).waitFor();
  }

  async by(channel: string): Promise<void> {
    await this.page.getByRole('radio', { name: channel }).check();
  }

  async answer(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label).fill(value);
  }

  async pavement(kind: string, place: string, area: string): Promise<void> {
    await this.page.getByLabel('Tipo de piso').first().selectOption({ label: kind });
    await this.page.getByLabel('Onde').first().selectOption({ label: place });
    await this.page.getByLabel('Área, em m²').first().fill(area);
  }

  async at(date: string, time: string): Promise<void> {
    await this.page.getByLabel('Dia do pedido', { exact: true }).fill(date);
    await this.page.getByLabel('Hora do pedido', { exact: true }).fill(time);
  }

  async calculate(): Promise<void> {
    await this.page.getByRole('button', { name: /^Calcular/ }).click();
  }

  /** The figure below the name 'Total' or 'Prazo' in the headline. */
  headline(term: string): Locator {
    const name = this.page.getByRole('main').locator('dt', { hasText: term }).first();
    return name.locator('xpath=following-sibling::dd[1]');
  }

  async print(): Promise<void> {
    await this.page.getByRole('button', { name: 'Imprimir orçamento' }).click();
    await this.page.waitForURL(/\/servicos\/orcamento\/[0-9A-Z]{16}$/);
  }
}
