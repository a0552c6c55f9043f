import { ButtonLink } from '@/components/ui/button';
import { Prose } from '@/components/ui/prose';

/** What to do now, the quickest first. */
export function NextSteps() {
  return (
    <Prose>
      <h2>O que você pode fazer agora</h2>
      <p>
        <ButtonLink look="secondary" href="/debitos">
          Ver o que devo e pagar
        </ButtonLink>
      </p>
      <ul>
        <li>
          Não dá para pagar tudo? <a href="/parcelamento">Simule o parcelamento</a>.
        </li>
        <li>
          A água já foi cortada? <a href="/pedir/religacao">Peça a religação</a>.
        </li>
        <li>
          O corte foi em dia proibido ou sem aviso? <a href="/ouvidoria">Reclame à ouvidoria</a> e ao Procon.
          Guarde o papel do corte.
        </li>
      </ul>
    </Prose>
  );
}
