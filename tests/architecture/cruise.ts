import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import plan from '../../.dependency-cruiser.mjs';

const houses = ['app', 'components', 'lib', 'prisma', 'scripts', 'proxy.ts', 'instrumentation.ts'];

/** The rules every import is held to, by name. */
export const ruleNames: readonly string[] = plan.forbidden.map((rule) => rule.name);

/** The modules read in app, components and lib, and the imports each rule refused: `importer > imported`. */
export interface Reading {
  readonly modules: number;
  readonly violations: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads the imports below a folder and judges them by the rules of `.dependency-cruiser.mjs`.
 * Paths and the alias `@` start at that folder: `^lib/` means the same in the planted tree and in the real one.
 */
export async function cruiseFrom(baseDir: string): Promise<Reading> {
  const { forbidden, options } = plan;
  const { tsConfig: _, ...withoutTypeScriptPaths } = options;
  const { output } = await cruise(
    houses.filter((house) => existsSync(join(baseDir, house))),
    // The configuration is plain JavaScript: to the compiler its severities are not literals.
    { ...withoutTypeScriptPaths, baseDir, validate: true, ruleSet: { forbidden } as never },
    { alias: { '@': baseDir } },
  );
  if (typeof output === 'string')
    throw new TypeError('dependency-cruiser answered with text, not with a result');
  return { modules: ownModules(output), violations: byRule(output.summary.violations) };
}

function ownModules({ modules }: ICruiseResult): number {
  return modules.filter(({ source }) => /^(?:app|components|lib)\//.test(source)).length;
}

function byRule(found: readonly IViolation[]): Record<string, readonly string[]> {
  const violations: Record<string, string[]> = {};
  for (const { rule, from, to } of found) {
    const refused = from === to ? named(from) : `${named(from)} > ${named(to)}`;
    violations[rule.name] = [...(violations[rule.name] ?? []), refused].sort();
  }
  return violations;
}

/** A file of a package by the package's name: which of its files is resolved depends on the version. */
function named(path: string): string {
  return path.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/, 'package $1');
}
