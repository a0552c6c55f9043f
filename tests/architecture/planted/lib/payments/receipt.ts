export { consumption } from '@/lib/consumption';
