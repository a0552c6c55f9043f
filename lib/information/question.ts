/** A question in the customer's words. `answer` has one text for each paragraph; `path` leads to where it is done. */
export interface Question {
  readonly question: string;
  readonly answer: readonly string[];
  readonly path?: { readonly href: string; readonly label: string };
}
