import { plainText } from './plain';

/**
 * An e-mail address as it was pasted: without `mailto:`, a label, the name before `<…>` and the stop of a sentence. The part
 * after the @ may have letters of any script (IDNA); it is kept as mail is sent to it, in ASCII. Null where it can be none.
 */
export function parseEmail(text: string): string | null {
  const plain = plainText(text);
  const inner = /<([^<>]*)>[\s.,;]*$/.exec(plain)?.[1] ?? plain;
  const typed = inner
    .replace(/^(?:(?:meu\s+)?e-?mail\s*[:=]?\s+|e-?mail:|mailto:)/i, '')
    .replace(/^[\s"'(]+|[\s"').,;]+$/g, '')
    .replace(/\?.*$/, '');
  const at = typed.lastIndexOf('@');
  if (at < 1) return null;
  const domain = asciiDomain(typed.slice(at + 1));
  return domain === null ? null : `${typed.slice(0, at)}@${domain}`;
}

/** A domain as the name system holds it: `águas.com.br` is `xn--guas-4na.com.br`. ASCII stays as it was typed. */
function asciiDomain(domain: string): string | null {
  if (/^[\x21-\x7e]*$/.test(domain)) return domain;
  if (/[\s/\\?#@:%]/.test(domain)) return null;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
}
