import type { Backoff, Limit } from './limit';

const hour = 3_600;
const day = 24 * hour;

/** A wait that grows stops a machine and costs a person little; nobody is locked out for ever. */
const patience: Backoff = { firstSeconds: 30, longestSeconds: 900 };

/** Every limit of the portal. A number that is changed here is a decision. */
export const limits = {
  SIGN_IN_ACCOUNT: {
    ...{ allowed: 5, seconds: day, counts: 'FAILURES', by: 'ACCOUNT_NUMBER', backoff: patience },
    what: 'tries to enter that failed, since the last that did not',
    reason: 'people mistype, and five are more than anybody needs with the bill in hand',
  },
  SIGN_IN_ADDRESS: {
    ...{ allowed: 20, seconds: hour, counts: 'FAILURES', by: 'ADDRESS', backoff: patience },
    what: 'tries to enter that failed, for whatever account numbers',
    reason: 'offices, condominiums and mobile networks share an address',
  },
  DEBTOR: {
    ...{ allowed: 5, seconds: day, counts: 'FAILURES', by: 'PREMISES', backoff: patience },
    what: 'CPFs and CNPJs given to the simulator of installments that are no owner’s or user’s',
    reason: 'who knows one of them must not find out the others',
  },
  REGISTRATION: {
    ...{ allowed: 5, seconds: hour, counts: 'CALLS', by: 'ADDRESS' },
    what: 'requests to put a CPF or CNPJ on file',
    reason: 'a household makes one; a person reads each of them',
  },
  PUBLIC_DRAFT: {
    ...{ allowed: 20, seconds: hour, counts: 'CALLS', by: 'ADDRESS' },
    what: 'requests begun without an account number',
    reason: 'enough to begin again and again, too few to fill the table with files',
  },
  PUBLIC_REQUEST: {
    ...{ allowed: 5, seconds: hour, counts: 'CALLS', by: 'ADDRESS' },
    what: 'requests sent without an account number',
    reason: 'each may send somebody out into the street',
  },
  ACCOUNT_REQUEST: {
    ...{ allowed: 20, seconds: hour, counts: 'CALLS', by: 'PREMISES' },
    what: 'requests sent by somebody who has entered',
    reason: 'more than there are things to ask for at one premises',
  },
  REQUEST_LOOKUP_ADDRESS: {
    ...{ allowed: 10, seconds: hour, counts: 'FAILURES', by: 'ADDRESS' },
    what: 'questions by protocol and CPF or CNPJ that found nothing',
    reason: 'protocols follow each other, so that one could be guessed',
  },
  REQUEST_LOOKUP_PROTOCOL: {
    ...{ allowed: 10, seconds: hour, counts: 'FAILURES', by: 'PROTOCOL' },
    what: 'questions for one protocol that found nothing, wherever they come from',
    reason: 'many addresses could share the guessing of one CPF or CNPJ',
  },
  CASE: {
    ...{ allowed: 10, seconds: hour, counts: 'CALLS', by: 'ADDRESS' },
    what: 'messages to the ombudsman',
    reason: 'a person reads each of them, and nobody must be kept from complaining',
  },
  CASE_LOOKUP_ADDRESS: {
    ...{ allowed: 10, seconds: hour, counts: 'FAILURES', by: 'ADDRESS' },
    what: 'questions by protocol and access code that found nothing',
    reason: 'a code of twelve characters is mistyped, not guessed',
  },
  CASE_LOOKUP_PROTOCOL: {
    ...{ allowed: 10, seconds: hour, counts: 'FAILURES', by: 'PROTOCOL' },
    what: 'questions for one case that found nothing, wherever they come from',
    reason: 'many addresses could share the guessing of one code',
  },
  PRIVACY_REQUEST: {
    ...{ allowed: 5, seconds: hour, counts: 'CALLS', by: 'ADDRESS' },
    what: 'requests about personal data by somebody who has not entered',
    reason: 'there are seven kinds, and a person answers each of them',
  },
  VERIFICATION: {
    ...{ allowed: 20, seconds: 600, counts: 'CALLS', by: 'ADDRESS' },
    what: 'questions whether a document is true',
    reason: 'enough for a pile of bills, too few to guess amounts',
  },
  SERVICE_QUOTE: {
    ...{ allowed: 30, seconds: hour, counts: 'CALLS', by: 'ADDRESS' },
    what: 'new quotes printed',
    reason: 'enough to compare every service, too few to fill the table',
  },
  NEWS_CLIENT: {
    ...{ allowed: 10, seconds: hour, counts: 'CALLS', by: 'ADDRESS' },
    what: 'askings for news by e-mail',
    reason: 'a household has few mail addresses',
  },
  NEWS_MAIL: {
    ...{ allowed: 3, seconds: day, counts: 'CALLS', by: 'MAIL_ADDRESS' },
    what: 'letters that ask to confirm, to one mail address; the fourth is not written, and the answer is the same',
    reason: 'nobody’s mailbox is filled by others',
  },
  REFUSED_CARD_MESSAGE: {
    ...{ allowed: 100, seconds: hour, counts: 'CALLS', by: 'ADDRESS' },
    what: 'messages of card companies that were refused and are kept',
    reason: 'a flood of forgeries fills no table; those that are true are all kept',
  },
} as const satisfies Record<string, Limit>;

export type LimitCode = keyof typeof limits;

/** Every limit with its code, in the order of the list. */
export function listLimits(): readonly (Limit & { readonly code: LimitCode })[] {
  return Object.entries<Limit>(limits).map(([code, limit]) => ({ ...limit, code: code as LimitCode }));
}
