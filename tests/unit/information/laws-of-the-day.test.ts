import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { civilDate } from '@/lib/kernel/civil-date';
import { dataProtectionLawOn } from '@/lib/privacy';

/** The first day on which anybody can ask this portal: that of the demonstration. */
const firstDay = '2019-04-22';

/** From when each act is in force that a page, a letter or a document names whatever the day: of its publication, or what its clause says. */
const inForce: Readonly<Record<string, string>> = {
  'Lei 8.078/1990': '1991-03-11',
  'Lei 8.987/1995': '1995-02-14',
  'Lei 9.093/1995': '1995-09-13',
  'Lei 9.298/1996': '1996-08-02',
  'Lei 9.791/1999': '1999-03-25',
  'Lei 9.873/1999': '1999-11-24',
  'Decreto 5.440/2005': '2005-05-05',
  'Lei 11.445/2007': '2007-02-22',
  'Lei 12.007/2009': '2009-07-30',
  'Lei 12.965/2014': '2014-06-23',
  'Lei 10.406/2002': '2003-01-11',
  'Lei 13.146/2015': '2016-01-03',
  'Lei 13.460/2017': '2018-12-18',
  'Lei 13.726/2018': '2018-11-23',
};

/** Where acts stand as entries of a dated rule, or are told by the day: nothing there is said of another day. */
const dated: readonly RegExp[] = [
  /^lib\/cut-notice\/laws\.ts$/,
  /^lib\/keeping\/terms\.ts$/,
  /^lib\/privacy\/data-protection-law\.ts$/,
  /^lib\/installments\/minimum-wage\.ts$/,
  /^lib\/second-copy\/water-quality\.ts$/,
  /^lib\/utilities\/[a-z_]+\//,
  /^prisma\/reference\//,
];

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(?:tsx?|yaml)$/.test(entry.name) ? [path] : [];
  });
}

/** The acts that a file names outside its comments, as 'Lei 9.791/1999'. */
function actsIn(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ');
  const named = /(Lei|Decreto)(?: nº)? (\d{1,2}\.\d{3})(?:\/(\d{4})|, de [^,]*? de (\d{4}))/g;
  return [...text.matchAll(named)].map(
    ([, kind, number, year, longYear]) => `${kind} ${number}/${year ?? longYear}`,
  );
}

const named = ['lib', 'app', 'components', 'prisma/reference']
  .flatMap(sources)
  .filter((path) => !dated.some((home) => home.test(path)))
  .flatMap((path) => actsIn(path).map((act) => [act, path] as const));

test.each([...new Set(named.map(([act]) => act))])(
  '%s is in force on every day on which a page states it',
  (act) => {
    const where = named.filter(([one]) => one === act).map(([, path]) => path);
    expect(inForce[act], `${act}, in ${where.join(', ')}`).toBeDefined();
    expect(inForce[act]?.localeCompare(firstDay), `${act}, in ${where.join(', ')}`).toBeLessThan(0);
  },
);

it('finds the acts of the pages', () => {
  expect(named.map(([act]) => act)).toContain('Lei 12.007/2009');
  expect(named.map(([act]) => act)).toContain('Lei 9.791/1999');
});

test.each([
  ['2019-04-22', 'Lei 13.709/2018, art. 19, que este portal já segue e que vale a partir de 18/09/2020'],
  ['2020-09-17', 'Lei 13.709/2018, art. 19, que este portal já segue e que vale a partir de 18/09/2020'],
  ['2020-09-18', 'Lei 13.709/2018, art. 19'],
])('Lei 13.709/2018, art. 65, II: on %s it is cited as %s', (day, cited) => {
  expect(dataProtectionLawOn(civilDate(day), 'art. 19')).toBe(cited);
});
