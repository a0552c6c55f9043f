import { spawn } from 'node:child_process';

/** The child ended with anything but exit code 0. */
export class CommandFailedError extends Error {
  constructor(command, { code, signal, output }) {
    super(`${command} ended with ${signal ?? `code ${code}`}${output ? `\n${output.trim()}` : ''}`);
    this.code = code;
    this.output = output;
  }
}

/** Runs a command to its end and returns what it printed; with `show`, it prints to our own output instead. */
export function run(command, args, { show = false, ...options } = {}) {
  const { promise, resolve, reject } = withResolvers();
  const child = spawn(command, args, {
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    ...options,
  });
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (errors += text));
  child.on('error', reject);
  child.on('close', (code, signal) => {
    if (code === 0) resolve(output);
    else
      reject(new CommandFailedError([command, ...args].join(' '), { code, signal, output: output + errors }));
  });
  return promise;
}

function withResolvers() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
