import 'server-only';

export { type AskRefusal, askForNews } from './ask';
export { type ConfirmRefusal, confirmNews, isConfirmable } from './confirm';
export { forgetUnconfirmed, leaveNews } from './leave';
export { sendNewsletter } from './send';
