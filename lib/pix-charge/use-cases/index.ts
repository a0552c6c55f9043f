import 'server-only';

export { placeCharge, readCharge } from './charges';
export { configuredProvider, type PixProvider, type ProviderSettings, pixProvider } from './provider';
export { checkNoticeSecret, isPixReceived, type ReceivedPix, receivePix } from './receive-pix';
