import type { ProvenQuote } from '@/lib/service-tariff/use-cases';
import { presentQuote } from '../services/[code]/quote/present';
import type { PrintedQuoteBody } from './schema';

/** A printed quote as programs read it: nobody's debts are in it. */
export function presentPrintedQuote({ quote, proof: { code } }: ProvenQuote): PrintedQuoteBody {
  return {
    ...presentQuote({ ...quote, formerOccupantDebts: [] }),
    verificationCode: code,
    issuedOn: quote.issuedOn,
    pdfUrl: `/api/v1/service-quotes/${code}/pdf`,
  };
}
