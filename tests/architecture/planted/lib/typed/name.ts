export { printed } from '@/lib/format';
