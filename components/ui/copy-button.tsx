'use client';

import { useEffect, useState } from 'react';
import { Button } from './button';

interface CopyButtonProps {
  text: string;
  /** What the button does ("Copiar o Pix") and what it then says ("Pix copiado"). */
  label?: string;
  done?: string;
}

/** Copies a text and says so. Without JavaScript it is not there: the text itself can be selected. */
export function CopyButton({ text, label = 'Copiar o código', done = 'Código copiado' }: CopyButtonProps) {
  const [usable, setUsable] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setUsable('clipboard' in navigator), []);
  if (!usable) return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <Button type="button" look="secondary" icon={copied ? 'circle-check' : 'copy'} onClick={copy}>
        {copied ? done : label}
      </Button>
      <span className="visually-hidden" role="status">
        {copied && done}
      </span>
    </>
  );
}
