export { programBySecret } from '@/lib/auth/program-scope';
