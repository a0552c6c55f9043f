import localFont from 'next/font/local';

/** Source Sans 3, one variable file with the Latin letters Portuguese needs (28 kB), served by this portal and preloaded. */
export const sourceSans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--font-sans',
});
