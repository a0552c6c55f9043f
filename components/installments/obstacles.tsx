import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type InstallmentObstacle, obstacleSentence } from '@/lib/installments';

/** Everything that stands in the way of splitting the debt, at once, and where to go from here. */
export function Obstacles({ obstacles }: { obstacles: readonly InstallmentObstacle[] }) {
  return (
    <>
      <Notice tone="warning" title="Não é possível parcelar agora">
        {obstacles.map((obstacle) => (
          <p key={obstacle.code}>{obstacleSentence(obstacle)}</p>
        ))}
      </Notice>
      <Actions>
        <ButtonLink href="/debitos">Ver contas e débitos</ButtonLink>
        <ButtonLink href="/canais" look="secondary" icon="phone">
          Falar com a gente
        </ButtonLink>
      </Actions>
    </>
  );
}
