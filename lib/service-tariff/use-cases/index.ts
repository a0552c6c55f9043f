import 'server-only';

export { type AskedQuote, type Asker, type AskRefusal, askQuote } from './ask';
export { serviceCatalogue } from './catalogue';
export { freezeQuote, type ProvenQuote } from './freeze';
export { findOpenDebts } from './open-debts';
export { getFrozenQuote, type QuoteNotFound, quotedService, serviceQuotePdf } from './read-frozen';
