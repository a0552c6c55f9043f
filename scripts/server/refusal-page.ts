import { createHash } from 'node:crypto';
import { problemBody, problemHeaders } from '@/lib/http/problem-body';
import type { Refusal } from '@/lib/http/refusals';

// A page of last resort: it can rely on no style sheet, and brings the few rules it needs.
const style = `
:root{color-scheme:light dark;--page:#fff;--ink:#10293d;--link:#0a5a92}
@media(prefers-color-scheme:dark){:root{--page:#0d1922;--ink:#e9f1f6;--link:#8ecbf5}}
html{background:var(--page);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:38rem;margin:12vh auto;padding:0 1.25rem}
h1{font-size:1.75rem;line-height:1.2}
a{color:var(--link)}
`;
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** What the pages of the door may load: nothing but the style written in them. */
export const refusalPolicy = `default-src 'none'; style-src '${styleHash}'; frame-ancestors 'none'`;

const reasons = {
  400: {
    problem: { code: 'MALFORMED_ADDRESS' },
    title: 'Endereço inválido',
    text: 'O endereço digitado tem caracteres que não conseguimos ler. Confira o endereço ou volte ao início.',
  },
  405: {
    problem: { code: 'METHOD_NOT_ALLOWED', allow: 'DELETE, GET, HEAD, PATCH, POST, PUT' },
    title: 'Tipo de pedido não aceito',
    text: 'Este endereço não aceita este tipo de pedido. Volte ao início e tente de novo.',
  },
  413: {
    problem: { code: 'BODY_TOO_LARGE' },
    title: 'Envio grande demais',
    text: 'O que foi enviado passa do limite e não foi recebido: 1 MB, ou 5 MB para cada arquivo anexado. Volte, envie menos e tente de novo.',
  },
  503: {
    problem: { code: 'TOO_MANY_UPLOADS', retryAfterSeconds: 60 },
    title: 'Muitos envios ao mesmo tempo',
    text: 'Há muitos arquivos chegando agora e o seu não foi recebido. O que você preencheu está guardado. Volte e tente de novo em um minuto.',
  },
} as const satisfies Record<number, { problem: Refusal; title: string; text: string }>;

/** The statuses the door answers with. */
export type Refused = keyof typeof reasons;

interface Turned {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What a request gets that is turned away at the door, before any page: for programs the problem that a route would answer,
 * for people a page.
 */
export function refusal(status: Refused, path: string, correlationId: string): Turned {
  const { problem, title, text } = reasons[status];
  const headers = problemHeaders(problem);
  if (path.startsWith('/api/')) return { headers, body: JSON.stringify(problemBody(problem, correlationId)) };
  return { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, body: page(title, text) };
}

function page(title: string, text: string): string {
  return `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">Ir para o início</a> ou <a href="/ouvidoria">Ouvidoria</a></p>
</main>
</body>
</html>
`;
}
