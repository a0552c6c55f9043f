export { receipt } from '@/lib/payments';
