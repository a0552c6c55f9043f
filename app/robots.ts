import type { MetadataRoute } from 'next';
import { demonstration } from '@/lib/demonstration';

/** Search engines may list the open pages; nothing of a customer, and nothing at all of a demonstration. */
export default function robots(): MetadataRoute.Robots {
  if (demonstration) return { rules: { userAgent: '*', disallow: '/' } };
  return {
    rules: {
      userAgent: '*',
      allow: ['/$', '/canais', '/acessibilidade', '/novidades$', '/coleta-de-residuos', '/servicos'],
      disallow: ['/', '/servicos/busca', '/servicos/orcamento/'],
    },
  };
}
