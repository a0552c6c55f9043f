import type { Locator, Page } from '@playwright/test';

/** What is told when asking for a service. */
export interface Told {
  readonly referencePoint: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

const told: Told = {
  referencePoint: 'PRÓXIMO DA ESTÁTUA DE NAPOLEÃO BONAPARTE.',
  name: 'CLIENTE 19420501',
  phone: '(81) 12345-6789',
  email: 'cliente@example.org',
};

/** Asking for a service: what is told, files, the check and the receipt. */
export class RequestPages {
  readonly errors: Locator;
  readonly protocol: Locator;
  readonly attached: Locator;

  constructor(private readonly page: Page) {
    this.errors = page.getByRole('alert', { name: /Falta corrigir/ });
    this.protocol = page.getByText(/^2019\d{10}$/);
    this.attached = page.getByRole('list', { name: 'Arquivos anexados' }).getByRole('listitem');
  }

  box(name: string): Locator {
    return this.page.getByRole('textbox', { name });
  }

  async fill(data: Told = told): Promise<void> {
    await this.box('Ponto de referência').fill(data.referencePoint);
    await this.box('Nome de quem pede').fill(data.name);
    await this.box('Telefone com DDD').fill(data.phone);
    await this.box('E-mail').fill(data.email);
  }

  /** From the form to the next step. */
  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Continuar' }).click();
  }

  async attach(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel('Escolher arquivos').setInputFiles(file);
    await this.page.getByRole('button', { name: 'Anexar' }).click();
  }

  /** From the files to the check. */
  async leaveFiles(): Promise<void> {
    await this.page.getByRole('link', { name: 'Continuar' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Confira antes de enviar' }).waitFor();
  }

  async send(): Promise<string> {
    await this.page.getByRole('button', { name: 'Enviar solicitação' }).click();
    await this.page.getByRole('heading', { level: 1, name: 'Solicitação recebida' }).waitFor();
    return (await this.protocol.textContent()) ?? '';
  }
}
