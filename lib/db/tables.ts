import type { Prisma } from '@/prisma/generated/client';

/** A table, by the name of its model. */
export type TableName = Prisma.ModelName;

/** A column of a table, by the name of its field. */
export type ColumnOf<Table extends TableName> = Extract<
  keyof Prisma.TypeMap['model'][Table]['fields'],
  string
>;
