import 'server-only';

export { type AskRefusal, askForNews } from './ask';
export { type ConfirmRefusal, confirmNews, isConfirmable } from './confirm';
export { forgetUnconfirmed, leaveNews } from './leave';
export { newsForgetting } from './retention';
export { sendNewsletter } from './send';
