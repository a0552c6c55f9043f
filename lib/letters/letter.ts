/** What a context writes to somebody of one matter; `facts` in the order they are read. */
export interface LetterWords {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly { readonly term: string; readonly value: string }[];
}

/** What a message says: a heading, paragraphs, facts by name, one link, a closing line, and the way to get no more. */
export interface Letter extends Omit<LetterWords, 'subject'> {
  readonly link: { readonly label: string; readonly url: string };
  readonly closing: string;
  readonly leaving?: { readonly label: string; readonly url: string };
}

/** The letter as plain text and as HTML, with the same words; the HTML loads nothing and follows the reader's colours. */
export function writeLetter(letter: Letter): { readonly text: string; readonly html: string } {
  return { text: plainText(letter), html: html(letter) };
}

function plainText({ heading, paragraphs, facts, link, closing, leaving }: Letter): string {
  const list = facts.map(({ term, value }) => `${term}: ${value}`).join('\n');
  const ways = [link, leaving].map((way) => way && `${way.label}: ${way.url}`);
  return `${[heading, ...paragraphs, list, ways[0], closing, ways[1]].filter(Boolean).join('\n\n')}\n`;
}

function html({ heading, paragraphs, facts, link, closing, leaving }: Letter): string {
  const rows = facts.map(
    ({ term, value }) =>
      `<tr><th align="left" style="padding:4px 16px 4px 0;font-weight:600">${escapeHtml(term)}</th><td style="padding:4px 0">${escapeHtml(value)}</td></tr>`,
  );
  return [
    '<!doctype html>',
    '<html lang="pt-BR"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(heading)}</title></head>`,
    '<body style="margin:0;padding:24px;font-family:system-ui,sans-serif;font-size:16px;line-height:1.5">',
    `<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`),
    ...(rows.length > 0
      ? [
          `<table role="presentation" cellspacing="0" style="margin:0 0 16px;border-collapse:collapse">${rows.join('')}</table>`,
        ]
      : []),
    `<p style="margin:0 0 16px">${anchor(link)}</p>`,
    `<p style="margin:0;font-size:14px">${escapeHtml(closing)}</p>`,
    ...(leaving ? [`<p style="margin:8px 0 0;font-size:14px">${anchor(leaving)}</p>`] : []),
    '</body></html>',
  ].join('\n');
}

function anchor({ label, url }: Letter['link']): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
