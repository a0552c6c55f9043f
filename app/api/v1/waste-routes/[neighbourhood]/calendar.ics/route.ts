import { calendarFile } from '@/lib/http/ics';
import { otherMethods, route } from '@/lib/http/route';
import { err, ok } from '@/lib/kernel/result';
import { utilityToday } from '@/lib/utility/current';
import { routeParams } from '@/lib/waste-routes/schema';
import { getRouteCalendar } from '@/lib/waste-routes/use-cases';

export const GET = route({ params: routeParams }, async ({ params }) => {
  const text = await getRouteCalendar(params.neighbourhood, utilityToday());
  if (text === null) return err({ code: 'RESOURCE_NOT_FOUND' });
  return ok(calendarFile(text, `coleta-${params.neighbourhood}.ics`));
});

export const { DELETE, PATCH, POST, PUT } = otherMethods('GET');
