import type { ColumnOf, TableName } from '@/lib/db/tables';
import type { PurposeId } from './purposes';
import type { TermId } from './rows';
import type { PlaceId } from './sections';

/** A column that says nothing of a person: `LINK` names a row or joins it to another, `NOBODY` is of the thing alone. */
export interface NotPersonal {
  readonly not: 'LINK' | 'NOBODY';
}

export const link: NotPersonal = { not: 'LINK' };
export const nobody: NotPersonal = { not: 'NOBODY' };

/** A personal column that is kept for another purpose or term than the rest of its row, or is shown elsewhere. */
interface PersonalColumn {
  readonly what: string;
  readonly purpose?: PurposeId;
  readonly kept?: TermId;
  readonly place?: PlaceId;
}

/** What a column is: personal, in the customer's words, or not. */
type ColumnClaim = string | PersonalColumn | NotPersonal;

/** A table with personal data: why it is kept, for how long, and where the customer finds it in their own data. */
interface PersonalTable<Table extends TableName> {
  readonly purpose: PurposeId;
  readonly kept: TermId;
  readonly place: PlaceId;
  readonly columns: Readonly<Record<ColumnOf<Table>, ColumnClaim>>;
}

/** A table of nobody, column by column: a personal one that is added to it does not fit. */
interface ImpersonalTable<Table extends TableName> {
  readonly columns: Readonly<Record<ColumnOf<Table>, NotPersonal>>;
}

/** What an owner says of its tables: every column of each. */
export type Claims<Tables extends TableName> = {
  readonly [Table in Tables]: PersonalTable<Table> | ImpersonalTable<Table>;
};

/** A claim of one personal column, with what its table says where it says nothing itself. */
export interface PersonalClaim {
  readonly table: string;
  readonly column: string;
  readonly what: string;
  readonly purpose: PurposeId;
  readonly kept: TermId;
  readonly place: PlaceId;
}

type AnyClaim =
  | { readonly columns: Readonly<Record<string, NotPersonal>> }
  | {
      readonly purpose: PurposeId;
      readonly kept: TermId;
      readonly place: PlaceId;
      readonly columns: Readonly<Record<string, ColumnClaim>>;
    };

/** The personal columns of these tables. */
export function personalClaims(claims: Readonly<Record<string, AnyClaim>>): readonly PersonalClaim[] {
  return Object.entries(claims).flatMap(([table, claim]) => {
    if (!('purpose' in claim)) return [];
    const { purpose, kept, place } = claim;
    return Object.entries(claim.columns).flatMap(([column, said]) => {
      if (typeof said === 'string') return [{ table, column, what: said, purpose, kept, place }];
      return 'not' in said ? [] : [{ table, column, purpose, kept, place, ...said }];
    });
  });
}
