import type { NextConfig } from 'next';
import { buildFolder } from './scripts/build/build-folder';

const config: NextConfig = {
  distDir: buildFolder(),
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pdfkit', 'fontkit', 'bwip-js', 'pino', 'pg', 'pg-boss', 'nodemailer'],
  // The door in front lets a body be larger than 1 MiB only where files are taken: scripts/server/door.ts.
  experimental: { serverActions: { bodySizeLimit: '26mb' }, proxyClientMaxBodySize: '26mb' },
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => [{ source: '/health/:probe(live|ready)', destination: '/api/v1/health/:probe' }],
};

export default config;
