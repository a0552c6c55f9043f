import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { type PageStatus, pageStatusChannel } from '@/lib/http/page-status-channel';
import type { Answer } from './answer';

const answering = new AsyncLocalStorage<Answer>();

subscribe(pageStatusChannel, (message) => {
  const answer = answering.getStore();
  if (answer) answer.pageStatus = (message as PageStatus).status;
});

/** Has whatever page `render` leads to put its status on this answer (lib/http/page-status.ts). */
export function withPageStatus(answer: Answer, render: () => void): void {
  answering.run(answer, render);
}
