export { modulus } from '@/lib/collection';
