import { type CsvCell, formatAmount, formatDate } from '@/lib/format';
import { citation } from '@/lib/kernel/legal-source';
import {
  groupLabels,
  type Period,
  type Price,
  type PriceItem,
  periodsOf,
  priceInWords,
  type Service,
  shortTermsInWords,
} from '@/lib/service-tariff';

const headings = [
  'Código',
  'Serviço',
  'Assunto',
  'O que se paga',
  'Valor (R$)',
  'Preço',
  'Prazo',
  'Vale desde',
  'Vale até',
  'Fonte',
];

/** Every price of every service in each of its times as rows of a spreadsheet, the headings first. */
export function priceRows(services: readonly Service[]): readonly (readonly CsvCell[])[] {
  return [headings, ...services.flatMap(rowsOf)];
}

function rowsOf(service: Service): readonly (readonly CsvCell[])[] {
  return service.prices.flatMap((item) => periodsOf(item).map((period) => row(service, item, period)));
}

function row(
  service: Service,
  { description, unit }: PriceItem,
  { value, from, until, source }: Period<Price>,
): readonly CsvCell[] {
  return [
    service.code,
    service.title,
    groupLabels[service.group],
    description,
    value.kind === 'AMOUNT' ? formatAmount(value.amount) : null,
    priceInWords(value, unit),
    shortTermsInWords(service).join('; ') || null,
    formatDate(from),
    until && formatDate(until),
    citation(source),
  ];
}
