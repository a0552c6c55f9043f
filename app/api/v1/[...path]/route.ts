import { route } from '@/lib/http/route';
import { err } from '@/lib/kernel/result';

const notFound = route({}, async () => err({ code: 'RESOURCE_NOT_FOUND' }));

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
