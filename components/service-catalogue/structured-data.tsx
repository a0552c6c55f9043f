import { scriptText } from '@/lib/service-tariff';

/** Data for search engines: a script that nothing runs, in which nothing can end the script. */
export function StructuredData({ value }: { value: unknown }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotation marks, and JSON needs them; scriptText leaves no tag.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(value) }} />;
}
