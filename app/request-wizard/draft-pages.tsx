import { CheckStep, DetailsStep, FilesStep } from '@/components/requests/draft-steps';
import { attach, changeDetails, detach, send } from './actions';
import { demandsOf } from './asking';
import { type DraftPageProps, findDraft } from './draft';
import type { WhoAsks } from './wizard';

/** The page that shows a draft whole, and sends it. */
export async function renderCheck(who: WhoAsks, props: DraftPageProps) {
  const { id, crumbs, draft, specification, expectedOn, terms, lapsesOn, path } = await findDraft(who, props);
  const shown = { crumbs, draft, specification, expectedOn, terms, lapsesOn, path };
  return <CheckStep action={send.bind(null, { who, id })} {...shown} />;
}

/** The page on which what was told is changed. */
export async function renderDetails(who: WhoAsks, props: DraftPageProps) {
  const { id, asker, crumbs, draft, specification, service, chosen } = await findDraft(who, props, '/dados');
  const asked = { specification: specification.code, service };
  return (
    <DetailsStep
      crumbs={crumbs}
      draft={draft}
      chosen={chosen}
      specification={specification}
      action={changeDetails.bind(null, { who, id, ...asked })}
      demands={demandsOf(asker, specification)}
    />
  );
}

/** The page of photos and documents. */
export async function renderFiles(who: WhoAsks, props: DraftPageProps) {
  const { id, crumbs, draft, path, terms } = await findDraft(who, props, '/fotos');
  return (
    <FilesStep
      crumbs={crumbs}
      draft={draft}
      terms={terms}
      attach={attach.bind(null, { who, id })}
      detach={detach.bind(null, { who, id })}
      path={path}
    />
  );
}
