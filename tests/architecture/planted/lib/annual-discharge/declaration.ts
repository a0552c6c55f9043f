export const load = () => import('@/lib/db/client');
