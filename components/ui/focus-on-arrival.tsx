'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface FocusOnArrivalProps {
  className: string | undefined;
  labelledBy: string;
  /** The focus comes back here when this becomes another value: pass what the server answered. */
  occasion: unknown;
  children: ReactNode;
}

/**
 * An alert that takes the focus when it appears. Without JavaScript `autofocus` does it as the page loads;
 * the effect does it when the answer came without a page load.
 */
export function FocusOnArrival({ className, labelledBy, occasion, children }: FocusOnArrivalProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new occasion is the reason to focus again.
  useEffect(() => box.current?.focus(), [occasion]);
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refused form the first thing to meet is what has to be corrected.
    <div ref={box} className={className} role="alert" aria-labelledby={labelledBy} tabIndex={-1} autoFocus>
      {children}
    </div>
  );
}
