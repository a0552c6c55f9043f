import { handlers } from '@/lib/http/handlers';
import { issueStatement } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(issueStatement);
