/** Answers that the document names and no call of the test brings about, each with the reason. */
const everywhere = {
  INTERNAL_ERROR: 'only a bug of ours gives it',
  SERVICE_UNAVAILABLE: 'only a database that is down gives it: own-portal/outage.test.ts takes one down',
} as const;

const covered = 'every rule of the utilities covers the day of the demonstration';
const readAtOnce = 'the use case reads what it has just made, in the same moment';

const elsewhere = 'the utility of this portal collects no waste: saeg/contract.test.ts asks the other';

const particular: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  listDebts: { RULE_NOT_COVERED: covered },
  issueDebtStatement: { RULE_NOT_COVERED: covered },
  getInstallmentConditions: { RULE_NOT_COVERED: covered },
  simulateInstallments: {
    RULE_NOT_COVERED: covered,
    SIMULATION_NOT_FOUND: readAtOnce,
    SIMULATION_EXPIRED: readAtOnce,
  },
  getInstallmentSimulation: { RULE_NOT_COVERED: covered },
  getInstallmentSimulationPdf: { RULE_NOT_COVERED: covered },
  startCardPayment: {
    RULE_NOT_COVERED: covered,
    CARD_PAYMENT_NOT_FOUND: readAtOnce,
    CREDITS_EXCEED_DEBTS: 'a card pays bills: no credit can be chosen',
  },
  receivePix: {
    RESOURCE_NOT_FOUND: 'the portal under test has a secret: own-portal/pix-webhook.test.ts has none',
  },
  getWasteRoute: { 200: elsewhere },
  getWasteRouteCalendar: { 200: elsewhere },
  makeRequest: { RULE_NOT_COVERED: covered },
  attachToRequest: {
    TOO_MANY_UPLOADS: 'five large uploads at one moment: unit/server/door-files.test.ts sends them',
  },
  askInspection: {
    AUTHORITY_PENDING:
      'a request that waits for the chief executive is made on the pages, where its letter is attached',
  },
};

export function excusesOf(operationId: string): Readonly<Record<string, string>> {
  return { ...everywhere, ...particular[operationId] };
}

/** Operations that have excuses of their own: each must be one of the document. */
export const excused: readonly string[] = Object.keys(particular);
