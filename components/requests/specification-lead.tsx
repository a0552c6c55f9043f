import type { RequestSpecification } from '@/lib/requests';
import { type ToldSpecification, termsSentence } from '@/lib/service-tariff';

interface SpecificationLeadProps {
  specification: RequestSpecification;
  told: ToldSpecification;
}

/** What a request is for, and by when it is done. */
export function SpecificationLead({ specification, told }: SpecificationLeadProps) {
  return (
    <>
      {specification.explanation} {termsSentence(told)}
    </>
  );
}
