import 'server-only';
import type { Transaction } from '@/lib/db/client';
import { civilDateFromDatabase } from '@/lib/kernel/civil-date';
import type { Prisma } from '@/prisma/generated/client';
import type { PremisesTown } from '../account';
import type { Occupancy } from '../presence';

/** What another owner keeps of a premises: which of its own tables to read, and how its rows become its models. */
export interface PremisesPart<Model> {
  readonly select: Prisma.PremisesSelect;
  readonly read: (row: never) => Model;
}

export type PremisesParts = Readonly<Record<string, PremisesPart<unknown>>>;

/** A premises' occupants, its town and the day its billing group is due, with the parts that were asked for. */
export type PremisesReading<Parts extends PremisesParts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends PremisesPart<infer Model> ? Model : never;
} & {
  readonly occupancies: readonly Occupancy[];
  readonly town: PremisesTown;
  readonly groupDueDay: number;
};

/** Joins what is read to how it is read: the compiler checks that the rows are those selected. */
export function premisesPart<Select extends Prisma.PremisesSelect, Model>(
  select: Select,
  read: (row: Prisma.PremisesGetPayload<{ select: Select }>) => Model,
): PremisesPart<Model> {
  return { select, read };
}

/**
 * One statement whatever the number of parts and of rows. Throws when two parts read the same table: one would get the
 * other's rows.
 */
export async function readPremises<Parts extends PremisesParts>(
  db: Transaction,
  premisesId: string,
  parts: Parts,
): Promise<PremisesReading<Parts>> {
  const row = await db.premises.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: premisesId },
    select: selectOf(parts),
  });
  const models = Object.entries(parts).map(([name, { read }]) => [name, read(row as never)] as const);
  return {
    ...Object.fromEntries(models),
    groupDueDay: row.groupDueDay,
    town: { city: row.city, state: row.state },
    occupancies: row.links.map(occupancy),
  } as PremisesReading<Parts>;
}

const own = {
  groupDueDay: true,
  city: true,
  state: true,
  links: { orderBy: { since: 'asc' } },
} as const satisfies Prisma.PremisesSelect;

function selectOf(parts: PremisesParts): typeof own {
  const selects = Object.values(parts).map(({ select }) => select);
  const names = [own, ...selects].flatMap(Object.keys);
  if (new Set(names).size !== names.length) throw new Error('Two parts of a premises read the same table');
  return Object.assign({}, own, ...selects);
}

type LinkRow = Awaited<ReturnType<Transaction['premisesLink']['findFirstOrThrow']>>;

export function occupancy({ customerId, role, since, until }: LinkRow): Occupancy {
  return {
    customerId,
    role,
    since: civilDateFromDatabase(since),
    until: until && civilDateFromDatabase(until),
  };
}
