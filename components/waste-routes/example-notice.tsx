import { Notice } from '@/components/ui/notice';
import type { LegalSource } from '@/lib/kernel/legal-source';

/** Says that routes are of no real place, and why. */
export function ExampleNotice({ source }: { source: LegalSource }) {
  return (
    <Notice tone="warning" title="Rotas de exemplo">
      <p>Não ponha o seu lixo na rua por estes horários. {source.note}</p>
    </Notice>
  );
}
