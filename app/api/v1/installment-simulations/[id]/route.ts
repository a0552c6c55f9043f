import { handlers } from '@/lib/http/handlers';
import { showSimulation } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(showSimulation);
