'use client';

import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { sourceSans } from './font';
import './globals.css';

/** The last resort, when even the frame of the page failed: it needs nothing but itself. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="pt-BR" className={sourceSans.variable}>
      <body>
        <title>Algo falhou · Loja Virtual</title>
        <PageBody width="text">
          <PageHeading
            title="O portal está com um problema"
            lead="O que você já confirmou está guardado. Espere alguns minutos e abra a página outra vez."
          />
          <p>
            <a href="/">Voltar ao início</a> ou <a href="/ouvidoria">Ouvidoria</a>
          </p>
          {error.digest && <p>Código do problema: {error.digest}</p>}
        </PageBody>
      </body>
    </html>
  );
}
