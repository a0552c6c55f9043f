import { handlers } from '@/lib/http/handlers';
import { issueDischarge, listYears } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(listYears, issueDischarge);
