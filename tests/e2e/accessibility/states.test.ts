import { overflow, turn, violations } from '../../support/e2e-axe';
import { isFullMatrix } from '../../support/e2e-matrix';
import { expect, test } from '../../support/e2e-test';
import { states } from '../pages/states';

test.use({ expectedStatuses: [400, 404] });

// All that is looked at in a state is looked at in one visit: most of the time goes into getting there.
for (const { name, open } of states) {
  test(`axe finds nothing on ${name}, wide and light, narrow and dark, the ombudsman is at hand, and it fits 320 pixels and a desk at 200 %`, {
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
    await turn(page, 'dark');
    expect(await violations(page), 'narrow and dark').toEqual([]);
  });
}
