import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { CutForm } from '@/components/cut-notice/cut-form';
import { DayJudgement } from '@/components/cut-notice/day-judgement';
import { LawfulDate } from '@/components/cut-notice/lawful-date';
import { NextSteps } from '@/components/cut-notice/next-steps';
import { NoticeSummary } from '@/components/cut-notice/notice-summary';
import { PageBody } from '@/components/layout/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { holidaysPath, townSentence } from '@/lib/calendar';
import type { PageQuery } from '@/lib/http/query';
import { refusalSentence } from '@/lib/http/sentences';
import { currentUtility, utilityToday } from '@/lib/utility/current';
import { readQuestion } from './question';

export const metadata: Metadata = {
  title: 'Aviso de corte',
  description: 'A partir de que dia a água pode ser cortada depois de um aviso, e por que não antes.',
};

export default page(CutNoticePage);

async function CutNoticePage({ searchParams }: { searchParams: PageQuery }) {
  const asOf = utilityToday();
  const { values, errors, answer, notice } = await readQuestion(await searchParams, asOf);
  return (
    <PageBody width="text" breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="Aviso de corte"
        lead="Veja a partir de que dia a água pode ser cortada, por que não antes e o que você pode fazer."
      />
      {notice && <NoticeSummary notice={notice} />}
      {answer && !answer.ok && (
        <Notice tone="warning" title="Não sabemos responder sobre este dia">
          <p>{refusalSentence(answer.error)}</p>
        </Notice>
      )}
      {answer?.ok && (
        <>
          <LawfulDate answer={answer.value} />
          <DayJudgement answer={answer.value} asOf={asOf} />
          <NextSteps />
        </>
      )}
      <CutForm values={values} errors={errors} asksTown={currentUtility().servedArea.kind === 'STATE'} />
      <Prose>
        <h2>Em que dias contamos</h2>
        <p>
          {answer?.ok && `${townSentence(answer.value.town)} `}Estes são os{' '}
          <a href={holidaysPath(answer?.ok ? answer.value.town.city : null)}>feriados que conhecemos</a>.
          Ponto facultativo, como o Carnaval, não é feriado por lei. Se o seu município tem outro feriado, o
          corte também é proibido nele e na véspera. Cada dia é conferido com a lei que vale nele: antes de
          16/06/2020 a lei federal pedia o aviso e não proibia dias.
        </p>
      </Prose>
    </PageBody>
  );
}
