import { expect, test } from '@playwright/test';
import { Contract } from '../../support/contract';
import { callBoundaries } from './contract/boundary';
import { excused, excusesOf } from './contract/excuses';
import { callCardAndPix, callInstallments, callMoney } from './contract/money';
import { callCuts, callNews, callSession, callVoices, callYearsAndDays } from './contract/people';
import { callPublished, callRequests } from './contract/services';

const callAll = {
  callBoundaries,
  callSession,
  callMoney,
  callInstallments,
  callCardAndPix,
  callYearsAndDays,
  callCuts,
  callVoices,
  callNews,
  callRequests,
  callPublished,
};

test('every operation gives every answer that the document declares, as it declares it, and no other', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const contract = await Contract.of(baseURL);
  for (const [name, call] of Object.entries(callAll)) {
    const fault = await test.step(name, () => call(contract).catch((error: Error) => error.message));
    expect.soft(fault, name).toBeUndefined();
  }
  const ids = [...contract.operations.keys()];
  expect(excused.filter((id) => !ids.includes(id))).toEqual([]);
  for (const id of ids) {
    const excuses = excusesOf(id);
    const given = contract.given(id);
    expect(
      given.filter((outcome) => outcome in excuses),
      `${id}: excused, and given all the same`,
    ).toEqual([]);
    const declared = contract.declared(id).filter((outcome) => !(outcome in excuses));
    expect.soft(given.toSorted(), id).toEqual(declared.toSorted());
  }
});

interface Spoilt {
  readonly paths: {
    readonly '/services': { readonly get: { responses: Record<string, unknown> } };
    readonly '/account': { readonly get: { responses: Record<string, unknown> } };
  };
  readonly components: { readonly schemas: Record<string, { required: string[]; properties: object }> };
}

const problem = 'Problem.NOT_SIGNED_IN';

const spoilt: readonly [fault: string, operation: string, spoil: (document: Spoilt) => void][] = [
  ['Undeclared status', 'listServices', ({ paths }) => delete paths['/services'].get.responses['200']],
  ['Undeclared status', 'getAccount', ({ paths }) => delete paths['/account'].get.responses['401']],
  [
    'must NOT have additional properties',
    'getAccount',
    ({ components }) => Object.assign(components.schemas[problem] ?? {}, { required: [], properties: {} }),
  ],
  [
    'must have required property',
    'getAccount',
    ({ components }) => components.schemas[problem]?.required.push('x'),
  ],
];

for (const [index, [fault, operation, spoil]] of spoilt.entries()) {
  test(`a wrong document is caught (${index + 1}): ${fault}`, async ({ baseURL }) => {
    const contract = await Contract.of(baseURL, spoil);
    await expect(contract.call(operation, { from: '127.0.0.1' })).rejects.toThrow(fault);
  });
}
