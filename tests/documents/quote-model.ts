import type { ServiceQuoteDocument } from '@/lib/documents/service-quote';
import { civilDate } from '@/lib/kernel/civil-date';
import { manualStatement } from './statement-model';

/** The quote of repaving 2,5 m² of CBUQ. */
export const repavingQuote: ServiceQuoteDocument = {
  utility: manualStatement.utility,
  service: 'Refazer asfalto, bloquete ou paralelepípedo',
  total: 'R$ 242,50',
  deadline: 'O prazo só corre quando a ordem de serviço for emitida',
  issuedOn: civilDate('2019-04-22'),
  notices: [
    'Informação de 22/04/2019 sobre preços e prazos. Não é cobrança nem pedido, e vale enquanto os preços não mudarem.',
    'Tabela de serviços: SAEG.',
  ],
  sections: [
    {
      caption: 'Preço',
      columns: ['O que se paga', 'Valor'],
      rows: [
        {
          title: 'Asfalto CBUQ sobre base de bica corrida, na rua',
          notes: ['2,5 m² a R$ 97,00 por m²', 'SAEG, Reparo de Asfalto, item 1 (vale desde 01/01/2016)'],
          value: 'R$ 242,50',
        },
        { title: 'Total', notes: [], value: 'R$ 242,50', strong: true },
      ],
    },
    { caption: 'Documentos', columns: ['Documento', 'Situação nesta data'], rows: [] },
    {
      caption: 'O que mais diz a norma',
      columns: ['Regra'],
      rows: [{ title: 'A companhia pede o reparo por ordem de serviço.', notes: [], value: null }],
    },
  ],
  verification: { code: '2345-6789-ABCD-EFGH', url: 'https://loja.example/verificar/23456789ABCDEFGH' },
  demonstration: false,
};

/** A quote with as many lines as nobody should ever see. */
export const longQuote: ServiceQuoteDocument = {
  ...repavingQuote,
  service: 'Serviço com um nome tão comprido que não cabe em uma linha só do quadro do alto da folha',
  deadline: 'Até quarta-feira, 22/05/2019, no fim do dia',
  sections: ['Preço', 'Prazos'].map((caption) => ({
    caption,
    columns: ['O que se paga', 'Valor'],
    rows: Array.from({ length: 60 }, (_, index) => ({
      title: `Linha ${caption} ${index + 1} de um serviço que pede muitas palavras para ser entendido por quem lê`,
      notes: ['Uma nota que explica a linha e que também é comprida o bastante para passar de uma linha só.'],
      value: `R$ ${index + 1}.000,00`,
    })),
  })),
};
