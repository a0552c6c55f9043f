import 'server-only';

export { askForNews } from './ask';
export { type ConfirmRefusal, confirmNews, isConfirmable } from './confirm';
export { leaveNews } from './leave';
export { newsForgetting } from './retention';
export { sendNewsletter } from './send';
