export { mintStaffScope } from '@/lib/auth/staff-scope';
