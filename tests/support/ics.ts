/** A property of a component: its name, its parameters and its value as it stands. */
interface IcsProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface IcsComponent {
  readonly name: string;
  readonly properties: readonly IcsProperty[];
  readonly components: readonly IcsComponent[];
}

/**
 * Reads a calendar file as RFC 5545 writes it, and throws at the first thing that is not so: a line end that is not CRLF,
 * a line of more than 75 octets or that breaks a character, a property that is none, a component left open.
 */
export function readIcs(bytes: Uint8Array): IcsComponent {
  const lines = unfolded(bytes).map(property);
  const root = { name: '', properties: [], components: [] as IcsComponent[] };
  const open: { name: string; properties: IcsProperty[]; components: IcsComponent[] }[] = [root];
  for (const line of lines) {
    const current = open.at(-1);
    if (line.name === 'BEGIN') open.push({ name: line.value, properties: [], components: [] });
    else if (line.name === 'END') {
      const closed = open.pop();
      if (closed?.name !== line.value) throw new Error(`END of ${line.value} in ${closed?.name}`);
      open.at(-1)?.components.push(closed);
    } else if (current === root) throw new Error(`${line.name} outside of a component`);
    else current?.properties.push(line);
  }
  const [calendar, ...more] = root.components;
  if (open.length !== 1 || !calendar || more.length > 0) throw new Error('Not one whole calendar');
  return calendar;
}

function unfolded(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end');
  const physical = text.slice(0, -2).split('\r\n');
  const logical: string[] = [];
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('A line end that is not CRLF');
    if (line.length > 75) throw new Error(`${line.length} octets: ${line}`);
    const own = line.replace(/^ /, '');
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(own, 'latin1'));
    if (line.startsWith(' ')) logical[logical.length - 1] += own;
    else logical.push(line);
  }
  return logical.map((line) => Buffer.from(line, 'latin1').toString('utf8'));
}

function property(line: string): IcsProperty {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:",]+)*):(.*)$/u.exec(line);
  if (!match) throw new Error(`Not a property: ${line}`);
  const [, name = '', parameters = '', value = ''] = match;
  const pairs = parameters
    .split(';')
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]);
  return { name, parameters: Object.fromEntries(pairs), value };
}

/** The one value of a property; throws where it is missing or given twice. */
export function onlyValue({ name: owner, properties }: IcsComponent, name: string): string {
  const found = properties.filter((one) => one.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} ${name} in ${owner}`);
  return found[0].value;
}

/** A text value with its escapes undone; throws on an escape that is none. */
export function textOf(value: string): string {
  return value.replace(/\\(.)/g, (_, escaped: string) => {
    if (escaped === 'n' || escaped === 'N') return '\n';
    if (!['\\', ';', ','].includes(escaped)) throw new Error(`Not an escape: \\${escaped}`);
    return escaped;
  });
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The local starts (`20190423T070000`) of a weekly event whose zone is three hours behind UTC, its exceptions left out. */
export function startsOf(event: IcsComponent): string[] {
  const rule = Object.fromEntries(
    onlyValue(event, 'RRULE')
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  );
  if (rule.FREQ !== 'WEEKLY' || !/^\d{8}T\d{6}Z$/.test(rule.UNTIL ?? ''))
    throw new Error('Not a weekly rule');
  const byDay = (rule.BYDAY ?? '').split(',');
  if (byDay.some((day) => !weekdays.includes(day))) throw new Error(`Not weekdays: ${rule.BYDAY}`);
  const first = instantOf(`${onlyValue(event, 'DTSTART')}`);
  const until = instantOf(rule.UNTIL?.slice(0, -1) ?? '') - 3 * 3_600_000;
  const without = event.properties.filter(({ name }) => name === 'EXDATE').map(({ value }) => value);
  const starts: string[] = [];
  for (let at = first; at <= until; at += 86_400_000) {
    const start = new Date(at).toISOString().replace(/[-:]|\.000Z/g, '');
    if (byDay.includes(weekdays[new Date(at).getUTCDay()] ?? '')) starts.push(start);
  }
  if (starts[0] !== onlyValue(event, 'DTSTART')) throw new Error('DTSTART is no instance of its own rule');
  for (const exception of without)
    if (!starts.includes(exception)) throw new Error(`${exception} is excepted and never was`);
  return starts.filter((start) => !without.includes(start));
}

function instantOf(local: string): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(local);
  if (!match) throw new Error(`Not a date and time: ${local}`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
