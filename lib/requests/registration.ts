import type { AccountNumber, PremisesRole, TaxId } from '@/lib/accounts';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { TooManyRequests } from '@/lib/limits';
import type { Protocol } from './protocol';

/** What somebody tells to have a CPF or CNPJ put on file for a premises. Nothing of it is checked against the files before an attendant works it. */
export interface RegistrationDetails {
  readonly accountNumber: AccountNumber;
  readonly name: string;
  readonly taxId: TaxId;
  readonly role: PremisesRole;
  readonly phone: string;
  readonly email: string;
  readonly notes: string;
}

/** The receipt of a registration request: all that may be shown to whoever holds its address. */
export interface RegistrationReceipt {
  readonly id: string;
  readonly protocol: Protocol;
  readonly requestedOn: CivilDate;
}

/** Waiting for an attendant, put on file, or not. */
export type RegistrationStatus = 'PENDING' | 'ACCEPTED' | 'REFUSED';

/** What may be told of a registration request to whoever knows its protocol and CPF or CNPJ: nothing of the person or the premises. */
export interface RegistrationStory extends RegistrationReceipt {
  readonly status: RegistrationStatus;
}

/** How a registration request stands, in words. */
export const registrationStatusLabels = {
  PENDING: 'Em análise',
  ACCEPTED: 'Aceito: o CPF ou CNPJ está no cadastro',
  REFUSED: 'Não aceito',
} as const satisfies Record<RegistrationStatus, string>;

export type RegistrationRefusal = TooManyRequests;
