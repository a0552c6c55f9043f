'use client';

import { useEffect, useState } from 'react';
import { countCharacters } from '@/lib/typed';
import styles from './field.module.css';

/** How much fits in a box, and, while scripts run, how much is left: counted as the server counts. Nothing is cut. */
export function TextCounter({ name, most }: { name: string; most: number }) {
  const [length, setLength] = useState<number | null>(null);
  useEffect(() => {
    const box = document.getElementById(name);
    if (!(box instanceof HTMLTextAreaElement)) return;
    const count = () => setLength(countCharacters(box.value.trim()));
    count();
    box.addEventListener('input', count);
    return () => box.removeEventListener('input', count);
  }, [name]);
  const over = length === null ? 0 : length - most;
  return (
    <>
      <p className={styles.count} data-over={over > 0 || undefined} id={`${name}-count`}>
        {inWords(length, most)}
      </p>
      <p role="status" className="visually-hidden">
        {over > 0 ? 'O texto passou do tamanho.' : ''}
      </p>
    </>
  );
}

function inWords(length: number | null, most: number): string {
  if (length === null || length === 0) return `Cabem ${most.toLocaleString('pt-BR')} caracteres.`;
  const left = most - length;
  if (left === 0) return 'Não cabe mais nenhum caractere.';
  const count = Math.abs(left).toLocaleString('pt-BR');
  const noun = Math.abs(left) === 1 ? 'caractere' : 'caracteres';
  return left > 0
    ? `Ainda ${left === 1 ? 'cabe' : 'cabem'} ${count} ${noun}.`
    : `São ${count} ${noun} a mais.`;
}
