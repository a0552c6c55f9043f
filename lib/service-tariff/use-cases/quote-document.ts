import 'server-only';
import { demonstration } from '@/lib/demonstration';
import type { QuotedRow, QuotedSection, ServiceQuoteDocument } from '@/lib/documents/service-quote';
import { formatDate, formatMoney } from '@/lib/format';
import { letterheadOf } from '@/lib/utility';
import { currentUtility } from '@/lib/utility/current';
import { formatVerificationCode } from '@/lib/verification';
import { verificationUrl } from '@/lib/verification/use-cases';
import type { QuoteLine } from '../quote';
import type { FrozenQuote, QuoteAnswer } from '../quote-answer';
import {
  competenceInWords,
  demandLabels,
  dueInWords,
  mainDeadline,
  outcomeLabels,
  partyLabels,
  possibleChargeInWords,
  preconditionReasonInWords,
  quantityInWords,
  questionInWords,
  runningInWords,
  sourceInWords,
  totalInWords,
  unitPriceInWords,
  unpricedInWords,
  whoseLabels,
} from '../words';
import type { ProvenQuote } from './freeze';

/** A printed quote as its document prints it. */
export function serviceQuoteDocument({ quote, proof }: ProvenQuote): ServiceQuoteDocument {
  const { answer, issuedOn } = quote;
  const deadline = mainDeadline(answer.deadlines);
  return {
    utility: letterheadOf(currentUtility()),
    service: answer.service.title,
    total: totalInWords(answer).headline,
    deadline: deadline ? dueInWords(deadline) : 'Não há prazo publicado',
    issuedOn,
    notices: noticesOf(quote),
    sections: [
      askedSection(answer),
      priceSection(answer),
      onTopSection(answer),
      deadlineSection(answer),
      preconditionSection(answer),
      documentSection(answer),
      competenceSection(answer),
      clauseSection(answer),
    ],
    verification: { code: formatVerificationCode(proof.code), url: verificationUrl(proof.code) },
    demonstration: demonstration !== null,
  };
}

function noticesOf({ answer, issuedOn, borrowed }: FrozenQuote): ServiceQuoteDocument['notices'] {
  const { note } = totalInWords(answer);
  return [
    `Informação de ${formatDate(issuedOn)} sobre preços e prazos. Não é cobrança nem pedido, e vale enquanto os preços não mudarem.`,
    ...(note ? [note] : []),
    ...(borrowed ? [`${borrowed.value}.`] : []),
  ];
}

function askedSection({ question, service }: QuoteAnswer): QuotedSection {
  const rows = questionInWords(question).map(({ term, value }) => ({ title: term, notes: [], value }));
  return { caption: `O que foi perguntado: ${service.name}`, columns: ['Pergunta', 'Resposta'], rows };
}

function priceSection(answer: QuoteAnswer): QuotedSection {
  const { headline } = totalInWords(answer);
  const total: QuotedRow = { title: 'Total', notes: [], value: headline, strong: true };
  const unpriced = answer.unpriced.map((line) => ({
    title: line.description,
    notes: [quantityInWords(line), sourceInWords(line)].filter((note) => note !== null),
    value: unpricedInWords(line),
  }));
  return {
    caption: 'Preço',
    columns: ['O que se paga', 'Valor'],
    rows: [...answer.lines.map(priceRow), ...unpriced, total],
  };
}

function priceRow(line: QuoteLine): QuotedRow {
  const quantity = quantityInWords(line);
  return {
    title: line.description,
    notes: [...(quantity ? [`${quantity} a ${unitPriceInWords(line)}`] : []), sourceInWords(line)],
    value: formatMoney(line.amount),
  };
}

function onTopSection({ onTop }: QuoteAnswer): QuotedSection {
  const rows = onTop.map((charge) => ({
    title: charge.description,
    notes: [sourceInWords(charge)],
    value: possibleChargeInWords(charge),
  }));
  return { caption: 'O que pode ser cobrado a mais', columns: ['Se acontecer', 'Preço'], rows };
}

function deadlineSection({ deadlines }: QuoteAnswer): QuotedSection {
  const rows = deadlines.map((deadline) => ({
    title: deadline.action,
    notes: [`${partyLabels[deadline.party]}. ${runningInWords(deadline)}.`, sourceInWords(deadline.term)],
    value: dueInWords(deadline),
  }));
  return { caption: 'Prazos', columns: ['O que se faz', 'Até quando'], rows };
}

function preconditionSection({ preconditions }: QuoteAnswer): QuotedSection {
  const rows = preconditions.map((precondition) => ({
    title: precondition.value.statement,
    notes: [preconditionReasonInWords(precondition.reason), sourceInWords(precondition)],
    value: outcomeLabels[precondition.outcome],
  }));
  return { caption: 'Condições', columns: ['O que precisa estar certo', 'Situação'], rows };
}

function documentSection({ documents }: QuoteAnswer): QuotedSection {
  const rows = documents.map((document) => {
    const whose = whoseLabels[document.whose];
    const { form, why, demand } = document.value;
    return {
      title: document.title,
      notes: [...(whose ? [whose] : []), form, why, sourceInWords(document)].filter((note) => note !== ''),
      value: demandLabels[demand],
    };
  });
  return { caption: 'Documentos', columns: ['Documento', 'Situação nesta data'], rows };
}

function competenceSection({ competence }: QuoteAnswer): QuotedSection {
  const rows = competence
    ? [{ title: competenceInWords(competence.value), notes: [sourceInWords(competence)], value: null }]
    : [];
  return { caption: 'Quem decide', columns: ['Autoridade'], rows };
}

function clauseSection({ clauses }: QuoteAnswer): QuotedSection {
  const rows = clauses.map((clause) => ({
    title: clause.value.text,
    notes: [sourceInWords(clause)],
    value: null,
  }));
  return { caption: 'O que mais diz a norma', columns: ['Regra'], rows };
}
