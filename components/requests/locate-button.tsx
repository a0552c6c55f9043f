'use client';

import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';

const words = {
  idle: '',
  asking: 'Procurando a sua posição…',
  done: 'Posição preenchida. Confira antes de continuar.',
  failed: 'Não foi possível saber a posição. Você pode deixar em branco.',
} as const;

const never = () => () => undefined;

/** Fills two fields with where the device is, once asked to. Without JavaScript it is not there: the fields can be typed. */
export function LocateButton({ latitude, longitude }: { latitude: string; longitude: string }) {
  const [state, setState] = useState<keyof typeof words>('idle');
  const usable = useSyncExternalStore(
    never,
    () => 'geolocation' in navigator,
    () => false,
  );
  if (!usable) return null;
  const locate = () => {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        fill(latitude, coords.latitude);
        fill(longitude, coords.longitude);
        setState('done');
      },
      () => setState('failed'),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  return (
    <div>
      <Button type="button" look="secondary" icon="map-pin" onClick={locate}>
        Usar a posição deste aparelho
      </Button>
      <p role="status">{words[state]}</p>
    </div>
  );
}

function fill(id: string, degrees: number): void {
  const box = document.getElementById(id);
  if (box instanceof HTMLInputElement) box.value = degrees.toFixed(6).replace('.', ',');
}
