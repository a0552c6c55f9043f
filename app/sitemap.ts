import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';
import { publishedCatalogue } from './servicos/published';

/** The address of the portal is known only where it runs. */
export const dynamic = 'force-dynamic';

/** The open pages that people may look for. */
export default function sitemap(): MetadataRoute.Sitemap {
  const services = publishedCatalogue().services.map(({ code }) => `/servicos/${code}`);
  const paths = ['/', '/servicos', ...services, '/canais', '/acessibilidade'];
  return paths.map((path) => ({ url: new URL(path, env().PUBLIC_URL).href }));
}
