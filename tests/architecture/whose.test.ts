import { describe, expect, it } from 'vitest';
import { searchesIn, searchesOfPremisesAlone } from './searches-of-premises';

/** Whose is what a search by premises alone finds? Each has its answer, in docs/decisions/0045 too. */
const answers: Readonly<Record<string, string>> = {
  'accounts: findAccountNumbers':
    'the premises themselves: their numbers, for data that are already somebody’s',
  'accounts: findLocalityId': 'the premises themselves: their office, for staff',
  'accounts: findOccupancies': 'everybody’s: it is by them that the others tell who is present',
  'accounts: findResidence': 'the premises themselves, with those present',
  'accounts: findTown': 'the premises themselves: where they lie',
  'accounts: readPremises': 'as each part says',
  'accounts: selectOf': 'as each part says',
  'billing: changeReview': 'nobody is shown them: bills chosen before by their ids',
  'billing: findBillOfAmount': 'whosever: a printed line asks, and the answer is one word',
  'billing: findBillWithLines':
    'whosever: `second-copy` shows it to nobody but those present with its customer',
  'billing: findBills': 'whosever: a declaration is looked for by the bill’s own customer',
  'billing: lockBills': 'nobody is shown them: bills chosen before by their ids',
  'billing: selectAgreements': 'everybody’s: a declaration joins a bill to the agreement of its own customer',
  'billing: selectDebts': 'everybody’s: `debts` keeps a former occupant’s apart (0008)',
  'billing: selectSlips': 'everybody’s: payments and statements already somebody’s are joined to them by id',
  'card-payments: findAttempt': 'whosever: its company’s message settles it',
  'card-payments: findPending': 'whosever: they are ended when their time is up, and their bills are held',
  'card-payments: findPremisesWithExpired': 'nobody is shown them: where there is something to end',
  'debts: findStatementBySelection': 'of whoever may choose these debts: the key names each by its id',
  'due-date: selectChanges':
    'everybody’s: the last one holds, a former occupant’s binds and is shown to nobody (0025)',
  'installments: insertSimulation': 'everybody’s: those of long ago are forgotten',
  'readings: findOwnReadings': 'the customer’s: by the days on which they were there',
  'readings: selectMeter': 'the premises’ own meter',
  'readings: selectReadingsSince': 'the meter’s: shown since the day that is given',
  'readings: selectReadingsUpTo':
    'the meter’s: `second-copy` leaves out what was read before the bill’s customer came',
  'receipts: selectPayments': 'everybody’s: `payments` shows those of debts of whoever is present',
  'receipts: selectUnsettled':
    'everybody’s: `debts` joins them by id to debts of whoever is present, and names no payer',
  'requests: findOpenlyMade': 'nobody’s: a request made without a matrícula',
};

describe('every search by premises alone says whose (LGPD, art. 6º, III; an agreement binds who made it)', () => {
  it('has an answer, and there is none for a search that is gone', () => {
    const found = searchesOfPremisesAlone(process.cwd());
    expect(found.filter((search) => !(search in answers))).toEqual([]);
    expect(Object.keys(answers).filter((search) => !found.includes(search))).toEqual([]);
  });

  it.each([
    ['a where of its own', 'function f() { return db.x.findMany({ where: { premisesId } }); }', ['f']],
    ['one named before', 'function f() { const where = { premisesId }; return g({ where }); }', ['f']],
    ['SQL', 'function f() { return db.$queryRaw`SELECT 1 FROM x WHERE premises_id = 1`; }', ['f']],
    ['a part', 'const selectThings = { things: true };', ['selectThings']],
    ['somebody named', 'function f() { return g({ where: { premisesId, customerId } }); }', []],
    ['those present', 'function f() { return g({ where: { ...ofWhoeverIsPresent(scope) } }); }', []],
    ['a row written', 'function f() { return db.x.create({ data: { premisesId } }); }', []],
  ])('sees %s', (_, text, names) => {
    expect(searchesIn(text)).toEqual(names);
  });
});
