export { bill } from '@/lib/billing';
