/** What a box of the calculator knows of itself: its name, what was typed in it, and what is wrong with it. */
export interface FormBox {
  name: string;
  defaultValue: string | undefined;
  error: string | undefined;
}

/** The box of a name. */
export type BoxOf = (name: string) => FormBox;
