import { Details } from '@/components/ui/details';
import { Prose } from '@/components/ui/prose';
import type { UnlinkedData } from '@/lib/privacy';

/** What may be somebody's and cannot be shown as theirs, with the reasons; closed at first. */
export function UnlinkedDataList({ unlinked }: { unlinked: readonly UnlinkedData[] }) {
  return unlinked.map(({ what, why }) => (
    <Details key={what} summary={`${what}: por que não aparecem aqui`}>
      <Prose>
        {why.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Prose>
    </Details>
  ));
}
