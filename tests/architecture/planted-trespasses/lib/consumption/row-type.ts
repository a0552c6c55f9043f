import type { Transaction } from '@/lib/db/client';
import type { Meter, Prisma } from '@/prisma/generated/client';

export type Rows = [Meter, Prisma.MeterReadingGetPayload<object>, Transaction['meter']];
