import type { Metadata } from 'next';
import { FrontDoor } from '@/components/front-door/front-door';
import { PageBody } from '@/components/layout/page-body';
import { currentUtility } from '@/lib/utility/current';

const utility = currentUtility();

export const metadata: Metadata = { title: { absolute: `Entrar com a matrícula · ${utility.portalName}` } };

export default function FrontDoorPage() {
  return (
    <PageBody width="bare">
      <FrontDoor utility={utility} />
    </PageBody>
  );
}
