import { handlers } from '@/lib/http/handlers';
import { drawSimulation } from './operation';

export const { DELETE, GET, PATCH, POST, PUT } = handlers(drawSimulation);
