// Loaded before anything else: only what every Node of the last years understands may stand here.
const needed = [20, 19];

/** Ends the process with a clear message when this Node is too old for the portal. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(
    `O portal precisa do Node ${needed.join('.')} ou mais novo; este é o ${process.versions.node}.`,
  );
  process.exit(1);
}
