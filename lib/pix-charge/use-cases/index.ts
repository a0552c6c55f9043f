import 'server-only';

export { placeCharge, readCharge } from './charges';
export { configuredProvider, pixProvider } from './provider';
export { checkNoticeSecret, receivePix } from './receive-pix';
