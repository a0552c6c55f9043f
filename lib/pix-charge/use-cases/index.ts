import 'server-only';

export { placeCharge, readCharge } from './charges';
export { configuredProvider, pixProvider } from './provider';
export { checkNoticeSecret, isPixReceived, receivePix } from './receive-pix';
