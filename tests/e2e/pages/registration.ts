import type { Locator, Page } from '@playwright/test';

export interface Registration {
  readonly accountNumber: string;
  readonly name: string;
  readonly taxId: string;
  readonly role: string;
  readonly phone: string;
  readonly email: string;
}

/** The form that asks for a CPF or CNPJ to be put on file. */
export class RegistrationPage {
  readonly errorSummary: Locator;

  constructor(private readonly page: Page) {
    this.errorSummary = page.getByRole('alert', { name: /Falta corrigir/ });
  }

  async open(): Promise<void> {
    await this.page.goto('/entrar/cadastro');
  }

  box(name: string): Locator {
    return this.page.getByRole('textbox', { name });
  }

  role(name: string): Locator {
    return this.page.getByRole('radio', { name });
  }

  async fill(data: Partial<Registration>): Promise<void> {
    const boxes = {
      Matrícula: data.accountNumber,
      'Nome completo ou razão social': data.name,
      'CPF ou CNPJ': data.taxId,
      'Telefone com DDD': data.phone,
      'E-mail': data.email,
    };
    for (const [name, text] of Object.entries(boxes)) {
      if (text !== undefined) await this.box(name).fill(text);
    }
    if (data.role) await this.role(data.role).check();
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Enviar pedido' }).click();
  }
}
