import { Actions, ButtonLink } from '@/components/ui/button';
import type { WaysToAsk } from '@/lib/service-tariff';
import { calculatorPath, fieldNames } from '@/lib/service-tariff';

/** The way to ask for a service, or why there is none here; and the way to its price for a case. */
export function AskActions({ code, ways: { links, why } }: { code: string; ways: WaysToAsk }) {
  return (
    <>
      {why && <p>{why}</p>}
      <Actions>
        {links.map(({ href, label }, index) => (
          <ButtonLink key={href} href={href} look={index === 0 ? 'primary' : 'secondary'}>
            {label}
          </ButtonLink>
        ))}
        <ButtonLink href={calculatorPath({ [fieldNames.service]: code })} look="secondary">
          Calcular preço e prazo
        </ButtonLink>
      </Actions>
    </>
  );
}
