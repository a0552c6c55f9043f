import { CourseSteps, InspectionRequest } from '@/components/requests/course-view';
import { LapseNotice, PaperList, TermsView } from '@/components/requests/terms-view';
import { missingPapers, type ServiceRequest } from '@/lib/requests';
import type { RequestCourse } from '@/lib/requests/use-cases';
import { askForInspection } from '../actions';

/** A request of the tariff: where it stands, what the customer may do, its price, terms and papers. */
export function TariffRequest({
  request,
  course: found,
}: {
  request: ServiceRequest;
  course: RequestCourse | null;
}) {
  if (!found) return null;
  const { terms, course, steps, deadlines } = found;
  const { id, status, lapsesOn, attachments } = request;
  return (
    <>
      <LapseNotice lapsesOn={lapsesOn} />
      {status !== 'CLOSED' && (
        <InspectionRequest action={askForInspection.bind(null, id)} course={course} terms={terms} />
      )}
      <CourseSteps steps={steps} />
      <TermsView terms={terms} deadlines={deadlines} />
      <PaperList terms={terms} missing={missingPapers(terms, attachments)} />
    </>
  );
}
