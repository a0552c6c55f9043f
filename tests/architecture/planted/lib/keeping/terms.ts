export { account } from '@/lib/accounts';
