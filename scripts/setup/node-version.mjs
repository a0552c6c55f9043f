// @ts-check
// Loaded before anything else: only what every Node of the last years understands may stand here.
const oldest = { major: 20, minor: 19 };

/** Ends the process with a clear message when this Node is too old for the portal. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  console.error(
    `O portal precisa do Node ${oldest.major}.${oldest.minor} ou mais novo; este é o ${process.versions.node}.`,
  );
  process.exit(1);
}
