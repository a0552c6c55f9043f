import { ensureClient } from '../build/build';
import { addCounts, type Counts, countLine, oneFailure } from './counts';
import { type LayerName, lanes, layers } from './layers';
import { Turns } from './turns';

interface Choice {
  readonly only: readonly LayerName[];
  /** In full: the former matrix of sizes, colour schemes and scripts. */
  readonly full: boolean;
}

interface Outcome {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: string;
}

/**
 * Runs every layer of tests, or those named by `--only unit,e2e`, each to its end whatever the others gave,
 * and closes with one line of what passed and failed. Returns the exit code.
 */
export async function testEverything(args: readonly string[]): Promise<number> {
  const choice = choose(args);
  if (!choice) {
    console.error(`Usage: npm test [-- [--full] [--only ${Object.keys(layers).join(',')}]]`);
    return 2;
  }
  const outcomes = await runChosen(choice).catch((error: unknown) => {
    console.error(messageOf(error));
    return [{ name: 'preparation', counts: oneFailure, seconds: '0' }];
  });
  console.log('');
  for (const { name, counts, seconds } of outcomes)
    console.log(`${name}: ${countLine(counts)} (${seconds} s)`);
  const total = addCounts(outcomes.map(({ counts }) => counts));
  console.log(`\n${countLine(total)}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function choose(args: readonly string[]): Choice | undefined {
  const full = args[0] === '--full';
  const [flag, list, ...rest] = full ? args.slice(1) : args;
  const every = Object.keys(layers) as LayerName[];
  if (flag === undefined) return { only: every, full };
  if (flag !== '--only' || !list || rest.length > 0) return undefined;
  const isLayer = (name: string): name is LayerName => Object.hasOwn(layers, name);
  const only = list.split(',');
  return only.every(isLayer) ? { only, full } : undefined;
}

async function runChosen({ only, full }: Choice): Promise<Outcome[]> {
  await ensureClient();
  const turns = new Turns((text) => process.stdout.write(text));
  const environment: Record<string, string> = full ? { TEST_MATRIX: 'full' } : {};
  const runLane = async (lane: readonly LayerName[]) => {
    const outcomes: Outcome[] = [];
    for (const name of lane) if (only.includes(name)) outcomes.push(await runLayer(name, turns, environment));
    return outcomes;
  };
  return (await Promise.all(lanes.map(runLane))).flat();
}

async function runLayer(
  name: LayerName,
  turns: Turns,
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { say, end } = turns.begin();
  say(`\n── ${name} ──\n`);
  const started = performance.now();
  const counts = await layers[name]({ say, environment }).catch((error: unknown) => {
    say(`${messageOf(error)}\n`);
    return oneFailure;
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${name}: ${countLine(counts)} (${seconds} s)\n`);
  end();
  return { name, counts, seconds };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
