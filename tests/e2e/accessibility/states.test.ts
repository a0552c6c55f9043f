import { overflow, turn, violations } from '../../support/e2e-axe';
import { isFullMatrix } from '../../support/e2e-matrix';
import { expect, test } from '../../support/e2e-test';
import { states } from '../pages/states';

test.use({ expectedStatuses: [400, 404] });

/** The colours of the dark are measured pair by pair without a browser: a state of each kind shows that the pairs are right. */
const alsoInTheDark: ReadonlySet<string> = new Set([
  'the front door',
  'the home of who owes',
  'debts under review and paid',
  'the debts with all explanations open',
  'the statement',
  'a second copy',
  'a card payment that was settled',
  'the payments',
  'unusual consumption',
  'the simulator',
  'the answer that it is not',
  'a year without discharge',
  'the form of a request with every error',
  'a request with its story',
  'a quote of one who owes',
]);

test('every state that is looked at in the dark is one of the states', () => {
  const names = new Set(states.map(({ name }) => name));
  expect([...alsoInTheDark].filter((name) => !names.has(name))).toEqual([]);
});

// All that is looked at in a state is looked at in one visit: most of the time goes into getting there.
for (const { name, open } of states) {
  test(`axe finds nothing on ${name}, targets are large enough, the ombudsman is at hand, and it fits 320 pixels and a desk at 200 %`, {
    tag: '@javascript',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('a[href="/ouvidoria"]', { hasText: /^Ouvidoria$/ }).last()).toBeVisible();
    expect(await overflow(page, 1280, 900), 'at 1280 pixels').toBe(0);
    expect(await violations(page), 'wide and light').toEqual([]);
    if (isFullMatrix) {
      await turn(page, 'dark');
      expect(await violations(page), 'wide and dark').toEqual([]);
      await turn(page, 'light');
    }
    expect(await overflow(page, 640, 450), 'at 200 %').toBe(0);
    expect(await overflow(page, 360, 740), 'at 360 pixels').toBe(0);
    if (isFullMatrix) expect(await violations(page), 'narrow and light').toEqual([]);
    expect(await overflow(page, 320, 640), 'at 320 pixels').toBe(0);
    if (isFullMatrix || alsoInTheDark.has(name)) {
      await turn(page, 'dark');
      expect(await violations(page), 'narrow and dark').toEqual([]);
    } else {
      expect(await violations(page, ['target-size']), 'targets on a telephone').toEqual([]);
    }
  });
}
