import { Notice } from '@/components/ui/notice';
import { Prose } from '@/components/ui/prose';
import { SummaryList } from '@/components/ui/summary-list';
import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { type CaseStory as Case, caseState } from '@/lib/ombudsman';
import { caseKindWords, caseStateWords } from './case-words';

/** A case as its sender follows it: where it is, until when, and the answer. */
export function CaseStory({ story, asOf }: { story: Case; asOf: CivilDate }) {
  const state = caseState(story, asOf);
  return (
    <>
      {state === 'OVERDUE' && (
        <Notice tone="warning" title="A resposta está atrasada">
          <p>
            O prazo terminou em {formatDate(story.dueOn)}. Você pode levar o caso à agência que regula o
            serviço ou aos órgãos de defesa do consumidor.
          </p>
        </Notice>
      )}
      <SummaryList items={facts(story, caseStateWords[state])} />
      <Prose>
        {story.extensionReason && (
          <>
            <h2>Por que o prazo foi prorrogado</h2>
            <p>{story.extensionReason}</p>
          </>
        )}
        {story.answer && (
          <>
            <h2>Resposta da ouvidoria</h2>
            <p>{story.answer}</p>
          </>
        )}
        <h2>O que você escreveu</h2>
        <p>{story.text}</p>
      </Prose>
    </>
  );
}

function facts(story: Case, state: string) {
  const { protocol, kind, receivedOn, dueOn, extendedOn, answeredOn } = story;
  return [
    { term: 'Protocolo', value: protocol },
    { term: 'Tipo', value: caseKindWords[kind].label },
    { term: 'Situação', value: state },
    { term: 'Recebida em', value: formatDate(receivedOn) },
    ...(extendedOn ? [{ term: 'Prazo prorrogado em', value: formatDate(extendedOn) }] : []),
    answeredOn
      ? { term: 'Respondida em', value: formatDate(answeredOn) }
      : { term: 'Resposta até', value: formatDate(dueOn) },
  ];
}
