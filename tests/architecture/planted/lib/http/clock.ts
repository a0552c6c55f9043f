export { mintSystemScope } from '@/lib/auth/system-scope';
