import { addCounts, countLine, oneFailure } from './counts.mjs';
import { layers } from './layers.mjs';

/**
 * Runs every layer of tests, or those named by `--only unit,e2e`, each to its end whatever the others gave,
 * and closes with one line of what passed and failed. Returns the exit code.
 */
export async function testEverything(args) {
  const chosen = chooseLayers(args);
  if (!chosen) {
    console.error(`Usage: npm test [-- --only ${Object.keys(layers).join(',')}]`);
    return 2;
  }
  const results = [];
  try {
    const { ensureClient } = await import('../build/build.ts');
    await ensureClient();
    for (const name of chosen) results.push(await runLayer(name));
  } catch (error) {
    console.error(error.message);
    results.push(oneFailure);
  }
  const total = addCounts(results);
  console.log(`\n${countLine(total)}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function chooseLayers(args) {
  if (args.length === 0) return Object.keys(layers);
  const [flag, list, ...rest] = args;
  if (flag !== '--only' || !list || rest.length > 0) return undefined;
  const names = list.split(',');
  return names.every((name) => Object.hasOwn(layers, name)) ? names : undefined;
}

async function runLayer(name) {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  let counts;
  try {
    counts = await layers[name]();
  } catch (error) {
    console.error(error.message);
    counts = oneFailure;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${countLine(counts)} (${seconds} s)`);
  return counts;
}
