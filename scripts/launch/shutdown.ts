type Step = () => void | Promise<void>;

const longest = 30_000;
const steps: Step[] = [];
let running: Promise<void> | undefined;

/**
 * What must be closed before the process ends, in the reverse of the order in which it was opened.
 * A signal that comes twice (the terminal's and npm's) closes once.
 */
export const shutdown = {
  add(step: Step): void {
    steps.push(step);
  },
  run(): Promise<void> {
    running ??= closeAll();
    return running;
  },
  /** Something the portal cannot do without has ended by itself. */
  async unexpected(message: string): Promise<void> {
    if (running) return;
    console.error(message);
    await shutdown.run();
    process.exit(1);
  },
  listen(): void {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
    if (process.env.npm_lifecycle_event) endWithParent();
  },
};

async function end(): Promise<void> {
  if (running) return;
  console.log('\nEncerrando o portal…');
  setTimeout(() => process.exit(1), longest).unref();
  await shutdown.run();
  process.exit(0);
}

// npm hands a SIGTERM to the shell between us, which dies of it and tells nobody.
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || end(), 250).unref();
}

async function closeAll(): Promise<void> {
  for (const step of steps.toReversed()) {
    try {
      await step();
    } catch (error) {
      console.error(error);
    }
  }
}
