import type { NextConfig } from 'next';
import { filesBody } from './lib/http/body-limits';
import { apiRoot, healthPaths } from './lib/http/program-paths';
import { buildFolder } from './scripts/build/build-folder';

const config: NextConfig = {
  distDir: buildFolder(),
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pdfkit', 'fontkit', 'bwip-js', 'pino', 'pg', 'pg-boss', 'nodemailer'],
  // The server in front compresses, and lets a body be larger than 1 MiB only where files are taken: scripts/server.
  compress: false,
  experimental: {
    serverActions: { bodySizeLimit: filesBody },
    proxyClientMaxBodySize: filesBody,
    // A build is made once from what is there: writing a cache for the next would take a third of its time.
    turbopackFileSystemCacheForBuild: false,
  },
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  // Their names stay when they change: kept for a week, and then asked for by their ETag.
  headers: async () => [
    { source: '/icons/:path*', headers: [{ key: 'cache-control', value: 'public, max-age=604800' }] },
  ],
  rewrites: async () => healthPaths.map((source) => ({ source, destination: `${apiRoot}${source}` })),
};

export default config;
