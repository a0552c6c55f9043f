import type { Metadata } from 'next';
import { connection } from 'next/server';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { Details } from '@/components/ui/details';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { cutRulesOn, type Question, questionsOf } from '@/lib/information';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { toldService } from '@/lib/service-tariff';
import { serviceCatalogue } from '@/lib/service-tariff/use-cases';
import { currentUtility, utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Perguntas e respostas' };

export default page(QuestionsPage);

// The answers tell the rules of the day, so the page is made for each request.
async function QuestionsPage() {
  await connection();
  const { lateCharges, statement, secondCopy, address } = currentUtility();
  const { state } = address;
  const today = utilityToday();
  const questions = questionsOf({
    lateCharges: ruleAt(lateCharges, today).value,
    statement: ruleAt(statement, today).value,
    secondCopy: ruleAt(secondCopy, today).value,
    cut: cutRulesOn(today, state),
    reconnections: serviceCatalogue(today)
      .services.filter(({ reconnects }) => reconnects !== null)
      .map((service) => toldService(service, today)),
  });
  return (
    <PageBody width="text" breadcrumbs={[{ label: 'Início', href: '/' }]}>
      <PageHeading
        title="Perguntas e respostas"
        lead="As regras que valem hoje neste portal, com a lei de cada uma."
      />
      {questions.map((question) => (
        <Entry key={question.question} {...question} />
      ))}
      <Prose>
        <p>
          Quanto custa e quanto demora cada serviço está em <a href="/servicos">Serviços e preços</a>.
        </p>
        <p>
          Não achou? <a href="/canais">Fale com a gente</a>.
        </p>
      </Prose>
    </PageBody>
  );
}

function Entry({ question, answer, path }: Question) {
  return (
    <Details summary={question}>
      <Prose>
        {answer.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {path && (
          <p>
            <a href={path.href}>{path.label}</a>
          </p>
        )}
      </Prose>
    </Details>
  );
}
