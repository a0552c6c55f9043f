import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/components/layout/shell';
import { demonstration } from '@/lib/demonstration';
import { formatDate } from '@/lib/format';
import { pageColours } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';
import { sourceSans } from './font';
import './globals.css';
import { themeAddress } from './tema.css/theme-address';
import './tokens.css';

const utility = currentUtility();
const sheet = themeAddress(utility.theme);
const frame = pageColours(utility.theme);

export const metadata: Metadata = {
  title: { default: utility.portalName, template: `%s · ${utility.portalName}` },
  description: `Atendimento da ${utility.shortName} pela internet: contas em aberto do seu imóvel e extrato para pagar.`,
  applicationName: utility.portalName,
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: frame.light },
    { media: '(prefers-color-scheme: dark)', color: frame.dark },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="pt-BR" data-utility={utility.id} className={sourceSans.variable}>
      {/* Not in the metadata: that is taken out and put in again on every way to another page, and a browser that finds
          no icon at that moment asks for one that does not exist. */}
      <head>
        {sheet && <link rel="stylesheet" href={sheet} />}
        <link rel="icon" href={`/icons/${utility.id}/icon.svg`} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`/icons/${utility.id}/apple-touch-icon.png`} />
      </head>
      <body>
        <Shell
          utility={utility}
          collectsWaste={utility.wasteRoutes !== null}
          demonstrationDate={demonstration && formatDate(demonstration.date)}
        >
          {children}
        </Shell>
      </body>
    </html>
  );
}
