import { DrawnFor } from '@/components/forms/drawn-for';
import { Actions, Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { RadioGroup } from '@/components/ui/radio-group';
import { type LinkedPremises, type PremisesRole, premisesAddressLine } from '@/lib/accounts';
import { formatAccountNumber } from '@/lib/format';

interface PremisesChoiceProps {
  premises: readonly LinkedPremises[];
  currentId: string | null;
  action: (form: FormData) => Promise<void>;
}

const roleNames = {
  OWNER: 'dono',
  USER: 'usuário',
  RESPONSIBLE: 'responsável',
} as const satisfies Record<PremisesRole, string>;

/** The premises of a customer, one to be chosen. */
export function PremisesChoice({ premises, currentId, action }: PremisesChoiceProps) {
  if (premises.length === 0) {
    return (
      <Notice tone="warning" title="Nenhum imóvel está ligado a você agora">
        <p>
          O seu vínculo com o imóvel terminou no cadastro. Se isso não está certo, fale com o atendimento.
        </p>
      </Notice>
    );
  }
  const options = premises.map(({ id, accountNumber, address, roles }) => ({
    value: id,
    label: `Matrícula ${formatAccountNumber(accountNumber)}`,
    hint: `${premisesAddressLine(address)} (${roles.map((role) => roleNames[role]).join(', ')})`,
  }));
  return (
    <form action={action}>
      <DrawnFor quiet />
      <RadioGroup
        name="premisesId"
        label="Imóvel"
        options={options}
        defaultValue={currentId ?? premises[0]?.id}
      />
      <Actions>
        <Button>Usar este imóvel</Button>
      </Actions>
    </form>
  );
}
