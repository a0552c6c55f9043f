import { Notice } from '@/components/ui/notice';
import type { ServiceCatalogue } from '@/lib/service-tariff';

/** Whose table it is, where the utility borrows it, with the reason. */
export function BorrowedNote({ borrowed }: Pick<ServiceCatalogue, 'borrowed'>) {
  if (!borrowed) return null;
  return (
    <Notice title={borrowed.value}>
      <p>{borrowed.source.note}</p>
    </Notice>
  );
}
