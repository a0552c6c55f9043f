const longest = 30_000;
const steps = [];
let running;

/**
 * What must be closed before the process ends, in the reverse of the order in which it was opened.
 * A signal that comes twice (the terminal's and npm's) closes once.
 */
export const shutdown = {
  add(step) {
    steps.push(step);
  },
  run() {
    running ??= closeAll();
    return running;
  },
  /** Something the portal cannot do without has ended by itself. */
  async unexpected(message) {
    if (running) return;
    console.error(message);
    await shutdown.run();
    process.exit(1);
  },
  listen() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
    if (process.env.npm_lifecycle_event) endWithParent();
  },
};

async function end() {
  if (running) return;
  console.log('\nEncerrando o portal…');
  setTimeout(() => process.exit(1), longest).unref();
  await shutdown.run();
  process.exit(0);
}

// npm hands a SIGTERM to the shell between us, which dies of it and tells nobody.
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || end(), 250).unref();
}

async function closeAll() {
  for (const step of steps.toReversed()) {
    try {
      await step();
    } catch (error) {
      console.error(error);
    }
  }
}
