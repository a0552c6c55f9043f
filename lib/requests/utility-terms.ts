import type { LegalSource } from '@/lib/kernel/legal-source';

/** By when a request is to be done: so many days after the day it is made, which does not count. */
export interface RequestDeadline {
  readonly count: number;
  readonly unit: 'CALENDAR_DAY' | 'BUSINESS_DAY';
}

/** What is asked of somebody who did not enter with a matrícula. */
export interface OpenRequestDemands {
  readonly accountNumber: 'REQUIRED' | 'OPTIONAL' | 'NOT_ASKED';
  readonly taxId: 'REQUIRED' | 'OPTIONAL';
}

/**
 * One thing that may be asked for. `name` as the records print it, `title` as people say it; `code` stands in addresses.
 * Without a deadline the request is expected to be done on its own day. `open` is null where a matrícula is needed.
 * @term specification — especificação
 */
export interface RequestSpecification {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly deadline: RequestDeadline | null;
  /** From what the deadline runs, where it is not the request. */
  readonly deadlineNote: string | null;
  readonly asksPosition: boolean;
  readonly asksFiles: boolean;
  readonly open: OpenRequestDemands | null;
  /** The services of the tariff it may be, by code: its price, terms and steps are theirs. None where the tariff is silent. */
  readonly services: readonly string[];
  readonly source: LegalSource;
}

/** Specifications of one kind. @term request type — tipo de solicitação */
export interface RequestType {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly specifications: readonly RequestSpecification[];
}

export type RequestCatalogue = readonly RequestType[];
