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
 * `deadline` is null where the tariff sets the term, or nobody does. `open` is null where a matrícula is needed.
 * @term specification — especificação
 */
export interface RequestSpecification {
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly deadline: RequestDeadline | null;
  /** What this portal decided on the term and why, where its sources are silent. */
  readonly portalDecision: string | null;
  readonly asksPosition: boolean;
  readonly asksFiles: boolean;
  readonly open: OpenRequestDemands | null;
  /** The services of the tariff it may be, by code: its price, terms and steps are theirs. None where the tariff is silent. */
  readonly services: readonly string[];
  /** The deadlines of the tariff, by id, by which pavement broken for a service is made good. */
  readonly repavingTerms: readonly string[];
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
