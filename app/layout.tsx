import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/layout/shell';
import { demonstration } from '@/lib/demonstration';
import { formatDate } from '@/lib/format';
import { currentUtility } from '@/lib/utility/current';
import { sourceSans } from './font';
import './globals.css';
import './themes/saeg.css';
import { pageColors } from './themes/page-colors';
import './tokens.css';

const utility = currentUtility();

export const metadata: Metadata = {
  title: { default: utility.portalName, template: `%s · ${utility.portalName}` },
  description: `Atendimento da ${utility.shortName} pela internet: contas em aberto do seu imóvel e extrato para pagar.`,
  applicationName: utility.portalName,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: pageColors[utility.id].light },
    { media: '(prefers-color-scheme: dark)', color: pageColors[utility.id].dark },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="pt-BR" data-utility={utility.id} className={sourceSans.variable}>
      {/* Not in the metadata: that is taken out and put in again on every way to another page, and a browser that finds
          no icon at that moment asks for one that does not exist. */}
      <head>
        <link rel="icon" href={`/icons/${utility.id}/icon.svg`} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`/icons/${utility.id}/apple-touch-icon.png`} />
      </head>
      <body>
        <Shell utility={utility} demonstrationDate={demonstration && formatDate(demonstration.date)}>
          {children}
        </Shell>
      </body>
    </html>
  );
}
