import { Actions, Button, ButtonLink } from '@/components/ui/button';
import { formatAccountNumber } from '@/lib/format';
import { DrawnFor } from './drawn-for';

type TurnedAway =
  | {
      readonly kind: 'OTHER_PREMISES';
      readonly premisesId: string;
      readonly accountNumber: string;
      readonly addressLine: string;
    }
  | { readonly kind: 'OTHER_PERSON' | 'PREMISES_LEFT' | 'UNKNOWN' };

interface TurnedAwayFormProps {
  turnedAway: TurnedAway;
  /** The matrícula that is open now. */
  here: string;
  /** Where the form stood. */
  returnTo: string;
  switchPremises: (form: FormData) => Promise<void>;
}

const reasons = {
  OTHER_PERSON:
    'Ele foi aberto por outra pessoa, que tinha entrado neste navegador antes. Não mostramos os dados dela.',
  PREMISES_LEFT: 'Ele era de um imóvel que não está mais ligado a você.',
  UNKNOWN:
    'Não deu para saber de que imóvel ele era: pode ter sido aberto antes de uma atualização do portal.',
} as const;

/** For which premises a form was that changed nothing, and the ways on: back to those, or on with the ones open now. */
export function TurnedAwayForm({ turnedAway, here, returnTo, switchPremises }: TurnedAwayFormProps) {
  const open = `Agora está aberta a matrícula ${formatAccountNumber(here)}.`;
  if (turnedAway.kind !== 'OTHER_PREMISES') {
    return (
      <>
        <p>{reasons[turnedAway.kind]}</p>
        <p>{open} Se é nela que você quer continuar, abra o formulário de novo.</p>
        <Actions>
          <ButtonLink href="/inicio">Continuar na matrícula {formatAccountNumber(here)}</ButtonLink>
          <ButtonLink look="secondary" href="/entrar">
            Entrar com outra matrícula
          </ButtonLink>
        </Actions>
      </>
    );
  }
  const { premisesId, accountNumber, addressLine } = turnedAway;
  return (
    <form action={switchPremises}>
      <DrawnFor quiet />
      <input type="hidden" name="premisesId" value={premisesId} />
      <input type="hidden" name="voltar" value={returnTo} />
      <p>
        O formulário era da matrícula <strong>{formatAccountNumber(accountNumber)}</strong>.
        <br />
        Endereço do imóvel: {addressLine}
      </p>
      <p>{open} Provavelmente você trocou de imóvel em outra aba.</p>
      <Actions>
        <Button icon="switch">Voltar à matrícula {formatAccountNumber(accountNumber)}</Button>
        <ButtonLink look="secondary" href="/inicio">
          Ficar na matrícula {formatAccountNumber(here)}
        </ButtonLink>
      </Actions>
    </form>
  );
}
