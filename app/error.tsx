'use client';

import { Trouble } from '@/components/layout/trouble';
import { Button } from '@/components/ui/button';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <>
      <title>Algo falhou · Loja Virtual</title>
      <Trouble
        title="Algo falhou do nosso lado"
        kept="O que você já confirmou está guardado. O que ainda não enviou pode precisar ser digitado de novo."
        code={error.digest}
        retry={
          <Button type="button" onClick={reset}>
            Tentar de novo
          </Button>
        }
      />
    </>
  );
}
