import { Tag, type TagTone } from '@/components/ui/tag';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { punctuality, type RequestOutline, statusLabels } from '@/lib/requests';

const tones = { PENDING: 'neutral', BLOCKED: 'warning', CLOSED: 'success' } as const satisfies Record<
  RequestOutline['status'],
  TagTone
>;

/** The state of a request in a word, with "em atraso" beside it when the expected day has passed. */
export function RequestTag({ request, asOf }: { request: RequestOutline; asOf: CivilDate }) {
  return (
    <>
      <Tag tone={tones[request.status]}>{statusLabels[request.status]}</Tag>
      {punctuality(request, asOf) === 'LATE' && (
        <>
          {' '}
          <Tag tone="danger">Em atraso</Tag>
        </>
      )}
    </>
  );
}
