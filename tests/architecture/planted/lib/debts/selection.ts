export { selection } from './schema';
