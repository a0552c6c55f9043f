import { createHash } from 'node:crypto';

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
    code: 'MALFORMED_ADDRESS',
    title: 'Endereço inválido',
    text: 'O endereço digitado tem caracteres que não conseguimos ler. Confira o endereço ou volte ao início.',
  },
  405: {
    code: 'METHOD_NOT_ALLOWED',
    title: 'Tipo de pedido não aceito',
    text: 'Este endereço não aceita este tipo de pedido. Volte ao início e tente de novo.',
  },
  413: {
    code: 'BODY_TOO_LARGE',
    title: 'Envio grande demais',
    text: 'O que foi enviado passa do limite e não foi recebido: 1 MB, ou 5 MB para cada arquivo anexado. Volte, envie menos e tente de novo.',
  },
  503: {
    code: 'SERVICE_UNAVAILABLE',
    title: 'Muitos envios ao mesmo tempo',
    text: 'Há muitos arquivos chegando agora e o seu não foi recebido. O que você preencheu está guardado. Volte e tente de novo em um minuto.',
  },
};

/** The statuses the door answers with. */
export type Refused = keyof typeof reasons;

/** What a request gets that is turned away at the door, before any page: problem+json for programs, a page for people. */
export function refusal(status: Refused, path: string): { type: string; body: string } {
  const { code, title, text } = reasons[status];
  if (path.startsWith('/api/')) {
    const body = JSON.stringify({ type: 'about:blank', title, status, code, detail: text });
    return { type: 'application/problem+json; charset=utf-8', body };
  }
  return { type: 'text/html; charset=utf-8', body: page(title, text) };
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
