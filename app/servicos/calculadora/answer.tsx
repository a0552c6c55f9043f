import { PrintForm } from '@/components/service-tariff/print-form';
import { QuoteSourceText } from '@/components/service-tariff/quote-source-text';
import { QuoteView } from '@/components/service-tariff/quote-view';
import { holidaysPath, townSentence } from '@/lib/calendar';
import { refusalSentence } from '@/lib/http/sentences';
import { answerOf, calculatorPath, countsBusinessDays, questionParams } from '@/lib/service-tariff';
import type { AskedQuote } from '@/lib/service-tariff/use-cases';
import { printQuote } from './actions';

/** The answer of the calculator, with what can be done with it. */
export function Answer({ asked, signedIn }: { asked: AskedQuote; signedIn: boolean }) {
  const { quote, borrowed, debtsRefusal, formerOccupantDebts, town } = asked;
  const askUrl = signedIn ? '/solicitacoes/nova' : '/pedir';
  const back = calculatorPath(questionParams(quote.question));
  return (
    <>
      <QuoteView
        answer={answerOf(quote)}
        borrowed={borrowed}
        enterUrl={signedIn ? null : `/entrar?${new URLSearchParams({ voltar: back })}`}
        debtsProblem={debtsRefusal && refusalSentence(debtsRefusal)}
        formerOccupantDebts={formerOccupantDebts}
      >
        <PrintForm action={printQuote} question={quote.question} askUrl={quote.mayBeAsked ? askUrl : null} />
      </QuoteView>
      {countsBusinessDays(quote.service) && (
        <p>
          {townSentence(town)} <a href={holidaysPath(town.city)}>Ver os feriados</a>
        </p>
      )}
      <QuoteSourceText part={quote.service.originalText} />
      <p>
        <a href={`/servicos/${quote.service.code}`}>Tudo sobre este serviço: passos, preços e a norma</a>
      </p>
    </>
  );
}
