import { ExecaError, execa, type Options } from 'execa';

/** The command ended with anything but exit code 0; the message holds what it printed. */
export { ExecaError as CommandFailedError };

type RunOptions = Pick<Options, 'cwd' | 'env' | 'uid' | 'gid' | 'timeout'> & { show?: boolean };

/** Runs a command to its end and returns what it printed; with `show`, it prints to our own output instead. */
export async function run(
  command: string,
  args: readonly string[],
  { show = false, ...options }: RunOptions = {},
): Promise<string> {
  const output = show ? 'inherit' : 'pipe';
  const { stdout } = await execa(command, args, {
    ...options,
    stdin: 'ignore',
    stdout: output,
    stderr: output,
  });
  return stdout ?? '';
}
