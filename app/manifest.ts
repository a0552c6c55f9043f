import type { MetadataRoute } from 'next';
import { currentUtility } from '@/lib/utility/current';
import { pageColors } from './themes/page-colors';

/** How a phone keeps the portal on its first screen. */
export default function manifest(): MetadataRoute.Manifest {
  const { id, portalName } = currentUtility();
  const icons = `/icons/${id}`;
  return {
    name: portalName,
    short_name: portalName,
    lang: 'pt-BR',
    start_url: '/',
    display: 'browser',
    background_color: pageColors[id].light,
    theme_color: pageColors[id].light,
    icons: [
      { src: `${icons}/icon.svg`, type: 'image/svg+xml', sizes: 'any' },
      { src: `${icons}/icon-192.png`, type: 'image/png', sizes: '192x192' },
      { src: `${icons}/icon-512.png`, type: 'image/png', sizes: '512x512' },
    ],
  };
}
