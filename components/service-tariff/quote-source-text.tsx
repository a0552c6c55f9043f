import { Details } from '@/components/ui/details';
import type { TextPart } from '@/lib/service-tariff';

/** The utility's own text, as it stands there, for whoever wants to read it. */
export function QuoteSourceText({ part }: { part: TextPart }) {
  return (
    <Details summary={`Ler o texto original: ${part.title}`}>
      {part.paragraphs.map(({ key, lead, sentences }) => (
        <p key={key}>
          {lead && <strong>{lead} </strong>}
          {sentences.map(({ text }) => text).join(' ')}
        </p>
      ))}
      {part.updated && <p>Conteúdo de {part.updated}.</p>}
    </Details>
  );
}
