import { notFound } from 'next/navigation';
import { PageBody } from '@/components/layout/page-body';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { refusalSentence } from '@/lib/http/sentences';
import type { SecondCopyReadRefusal } from '@/lib/second-copy/use-cases';

interface RefusedProps {
  refusal: SecondCopyReadRefusal;
  breadcrumbs: readonly { label: string; href: string }[];
}

/** Why a bill has no second copy; one that is not there, or not theirs, is no page at all. */
export function Refused({ refusal, breadcrumbs }: RefusedProps) {
  if (refusal.code === 'BILL_NOT_FOUND') notFound();
  return (
    <PageBody breadcrumbs={breadcrumbs}>
      <PageHeading title="Esta conta não tem segunda via" />
      <Notice tone="warning">
        <p>{refusalSentence(refusal)}</p>
      </Notice>
      <Actions>
        <ButtonLink href="/segunda-via">Ver as contas em aberto</ButtonLink>
      </Actions>
    </PageBody>
  );
}
