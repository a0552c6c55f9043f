'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

/** Copies a text and says so. Without JavaScript it is not there: the text itself can be selected. */
export function CopyButton({ text }: { text: string }) {
  const [usable, setUsable] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setUsable('clipboard' in navigator), []);
  if (!usable) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <Button type="button" look="secondary" icon={copied ? 'circle-check' : 'copy'} onClick={copy}>
        {copied ? 'Código copiado' : 'Copiar o código'}
      </Button>
      <span className="visually-hidden" role="status">
        {copied && 'Código copiado'}
      </span>
    </>
  );
}
