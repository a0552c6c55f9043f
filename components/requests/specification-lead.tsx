import type { RequestSpecification } from '@/lib/requests';
import { deadlineInWords } from '@/lib/requests';

/** What a service is for, and by when it is done. */
export function SpecificationLead({ specification }: { specification: RequestSpecification }) {
  const { explanation, deadline, deadlineNote } = specification;
  return (
    <>
      {explanation} Prazo: {deadlineInWords(deadline)}. {deadlineNote}
    </>
  );
}
