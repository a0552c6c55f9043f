export { taxId } from '@/lib/accounts/tax-id';
