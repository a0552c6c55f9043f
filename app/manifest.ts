import type { MetadataRoute } from 'next';
import { pageColours } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';

/** How a phone keeps the portal on its first screen. */
export default function manifest(): MetadataRoute.Manifest {
  const { id, portalName, theme } = currentUtility();
  const { light } = pageColours(theme);
  const icons = `/icons/${id}`;
  return {
    name: portalName,
    short_name: portalName,
    lang: 'pt-BR',
    start_url: '/',
    display: 'browser',
    background_color: light,
    theme_color: light,
    icons: [
      { src: `${icons}/icon.svg`, type: 'image/svg+xml', sizes: 'any' },
      { src: `${icons}/icon-192.png`, type: 'image/png', sizes: '192x192' },
      { src: `${icons}/icon-512.png`, type: 'image/png', sizes: '512x512' },
    ],
  };
}
