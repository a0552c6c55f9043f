import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/layout/shell';
import { demonstration } from '@/lib/demonstration';
import { formatDate } from '@/lib/format';
import { currentUtility } from '@/lib/utility/current';
import { sourceSans } from './font';
import './globals.css';
import './tokens.css';

const utility = currentUtility();

export const metadata: Metadata = {
  title: { default: utility.portalName, template: `%s · ${utility.portalName}` },
  description: `Atendimento da ${utility.shortName} pela internet: contas em aberto do seu imóvel e extrato para pagar.`,
  applicationName: utility.portalName,
  manifest: '/manifest.webmanifest',
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1922' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="pt-BR" className={sourceSans.variable}>
      <body>
        <Shell utility={utility} demonstrationDate={demonstration && formatDate(demonstration.date)}>
          {children}
        </Shell>
      </body>
    </html>
  );
}
