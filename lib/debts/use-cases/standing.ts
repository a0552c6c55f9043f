import 'server-only';

/** How what a document was made from stands, for whoever asks whether the document is true: one word, nobody's name. */
export { billSettlement, findBillOnFile, statementSettlement } from '../repository/standing';
