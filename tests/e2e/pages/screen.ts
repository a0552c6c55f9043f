import type { Locator, Page } from '@playwright/test';

/** The value beside a name in a summary: 'Valor da conta', 'Vencimento'. */
export function fact(page: Page, term: string | RegExp): Locator {
  const name = page.getByRole('term').filter({ hasText: term });
  return page.getByRole('definition').and(name.locator('xpath=following-sibling::dd[1]'));
}

/** A row of a table by the words that head it. */
export function row(page: Page, heading: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: heading }) });
}

/** The texts of the body of a table, row by row. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  await table.waitFor();
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((one) =>
        [...one.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ').trim() ?? ''),
      ),
    );
}

/** A file behind a link, fetched with the session of the browser. */
export async function fetchFile(page: Page, link: Locator) {
  return page.request.get((await link.getAttribute('href')) ?? '');
}
