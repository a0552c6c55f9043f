import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Spawning {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number; readonly cwd?: string };
}

/** Where and as whom PostgreSQL is run. */
export interface Place {
  /** The folder of its binaries. */
  readonly home: string;
  /** The folder of its data. */
  readonly folder: string;
  /** Something the operator should know. */
  readonly notice: string | undefined;
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Shapes the start of one of its programs. */
  readonly command: (program: string, args: readonly string[]) => Spawning;
}

/**
 * How PostgreSQL, which refuses to run as root, is to be run here:
 * plainly when we are not root; in a user namespace, where it is somebody else and still owns root's files;
 * or, where namespaces are denied, as the system's user `postgres` in a folder that user can reach.
 */
export function unprivileged({ home, folder }: { home: string; folder: string }): Place {
  const plain: Place = {
    home,
    folder,
    notice: undefined,
    command: (program, args) => ({ program, args, options: {} }),
  };
  if (process.getuid?.() !== 0) return plain;
  if (process.platform === 'linux') {
    const prefix = namespacePrefix();
    if (spawnSync('unshare', [...prefix, 'true']).status === 0) {
      return {
        ...plain,
        command: (program, args) => ({
          program: 'unshare',
          args: [...prefix, program, ...args],
          options: {},
        }),
      };
    }
  }
  return asSystemUser({ home, folder });
}

// initdb looks its user up: the number must belong to an account that exists here.
function namespacePrefix(): string[] {
  const accounts = accountList();
  const account = accounts.find(({ name }) => name === 'nobody') ?? accounts.find(({ uid }) => uid > 0);
  const uid = account?.uid ?? 65_534;
  return ['--user', `--map-user=${uid}`, `--map-group=${account?.gid ?? uid}`];
}

function asSystemUser({ home, folder }: { home: string; folder: string }): Place {
  const { uid, gid } = systemAccount();
  const place = join('/var/lib/loja-virtual', createHash('sha256').update(folder).digest('hex').slice(0, 12));
  const copy = join(place, 'native');
  if (!existsSync(join(copy, 'share'))) cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  const data = join(place, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chownSync(data, uid, gid);
  return {
    home: copy,
    folder: data,
    notice: `Este sistema nega espaços de nomes de usuário: o PostgreSQL roda como o usuário postgres, em ${place}.`,
    owner: { uid, gid },
    command: (program, args) => ({ program, args, options: { uid, gid, cwd: data } }),
  };
}

function systemAccount(): Account {
  const find = () => accountList().find(({ name }) => name === 'postgres');
  if (!find()) {
    spawnSync('groupadd', ['--system', 'postgres']);
    spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  }
  const account = find();
  if (account) return account;
  throw new Error(
    'O PostgreSQL não roda como root, e aqui não há nem espaços de nomes de usuário nem o usuário postgres. ' +
      'Rode como outro usuário, ou informe um servidor em DATABASE_URL.',
  );
}

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

function accountList(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name && Number.isInteger(uid));
}
