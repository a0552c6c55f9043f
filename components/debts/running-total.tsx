'use client';

import { useEffect, useRef, useState } from 'react';
import { Amount } from '@/components/ui/amount';
import type { Cents } from '@/lib/kernel/money';

/**
 * The sum of the marked boxes of its form (`data-cents`), kept up as they change.
 * It starts from the server's sum, which "Recalcular" brings up to date without JavaScript.
 */
export function RunningTotal({ initial }: { initial: Cents }) {
  const output = useRef<HTMLOutputElement>(null);
  const [total, setTotal] = useState(initial);
  useEffect(() => {
    const form = output.current?.form;
    if (!form) return;
    const update = () => setTotal(sumOfMarked(form));
    update();
    form.addEventListener('change', update);
    return () => form.removeEventListener('change', update);
  }, []);
  return (
    <output ref={output}>
      <Amount cents={total} />
    </output>
  );
}

function sumOfMarked(form: HTMLFormElement): Cents {
  const marked = form.querySelectorAll<HTMLInputElement>('input[data-cents]:checked');
  return [...marked].reduce((sum, box) => sum + Number(box.dataset.cents), 0) as Cents;
}
