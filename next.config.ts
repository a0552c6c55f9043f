import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pdfkit', 'fontkit', 'bwip-js', 'pino', 'pg'],
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  rewrites: async () => [{ source: '/health/:probe(live|ready)', destination: '/api/v1/health/:probe' }],
};

export default config;
