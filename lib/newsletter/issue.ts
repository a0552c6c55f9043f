import type { Brand } from '@/lib/kernel/brand';

/** What names an issue: small letters, digits and hyphens, at most 40 (`2019-05-falta-de-agua`). Made by `issueKey` only. */
export type IssueKey = Brand<string, 'IssueKey'>;

/** One letter to everybody who asked for news. Whoever sends it again under the same key sends it to nobody twice. */
export interface NewsIssue {
  readonly key: IssueKey;
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly label: string; readonly url: string };
}

/** The key a text is. Throws RangeError when it is none. */
export function issueKey(text: string): IssueKey {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text)) throw new RangeError(`Not an issue key: ${text}`);
  return text as IssueKey;
}
