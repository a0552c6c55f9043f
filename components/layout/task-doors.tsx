import { DoorLink, type DoorLinkProps, Doors } from '@/components/ui/card';

type Door = Omit<DoorLinkProps, 'children'> & { readonly text: string };

interface TaskGroup {
  readonly title: string;
  readonly doors: readonly Door[];
}

/** Every service of the portal by task, in the words people use. */
const groups: readonly TaskGroup[] = [
  {
    title: 'Pagar',
    doors: [
      {
        href: '/debitos',
        icon: 'file',
        title: 'Contas e débitos',
        text: 'O que está em aberto, com multa e juros explicados. Um extrato só, Pix ou cartão.',
      },
      {
        href: '/segunda-via',
        icon: 'printer',
        title: 'Segunda via de conta',
        text: 'Imprima uma conta em aberto ou pague com o código ou Pix.',
      },
      {
        href: '/parcelamento',
        icon: 'hourglass',
        title: 'Simular parcelamento',
        text: 'Veja a entrada, as parcelas e quanto custa cada plano.',
      },
      {
        href: '/vencimento',
        icon: 'clock',
        title: 'Mudar o vencimento',
        text: 'Escolha entre seis dias do mês.',
      },
    ],
  },
  {
    title: 'Consultar',
    doors: [
      {
        href: '/consumo',
        icon: 'chart',
        title: 'Histórico de consumo',
        text: 'As leituras e quanto de água foi usado em cada mês.',
      },
      {
        href: '/pagamentos',
        icon: 'circle-check',
        title: 'Pagamentos',
        text: 'O que já foi pago e o recibo de cada pagamento.',
      },
      {
        href: '/quitacao',
        icon: 'shield-check',
        title: 'Quitação anual de débitos',
        text: 'A declaração de que um ano está pago (Lei 12.007/2009).',
      },
      {
        href: '/aviso-de-corte',
        icon: 'droplets',
        title: 'Aviso de corte',
        text: 'A partir de que dia a água pode ser cortada, e por que não antes.',
      },
    ],
  },
  {
    title: 'Pedir e acompanhar',
    doors: [
      {
        href: '/solicitacoes/nova',
        icon: 'wrench',
        title: 'Pedir um serviço',
        text: 'Vazamento, falta de água, hidrômetro, religação, cadastro e outros.',
      },
      {
        href: '/servicos/calculadora',
        icon: 'clock',
        title: 'Quanto custa um serviço',
        text: 'O preço, o prazo, os documentos e o que falta para poder pedir.',
      },
      {
        href: '/solicitacoes',
        icon: 'search',
        title: 'Acompanhar solicitações',
        text: 'O andamento do que já foi pedido e quando deve ficar pronto.',
      },
      {
        href: '/meus-dados',
        icon: 'id-card',
        title: 'Meus dados',
        text: 'O que guardamos sobre você, para baixar ou corrigir.',
      },
      {
        href: '/canais',
        icon: 'phone',
        title: 'Falar com a gente',
        text: 'Telefones e endereços do atendimento.',
      },
    ],
  },
];

/** The doors of the customer's home. */
export function TaskDoors() {
  return groups.map(({ title, doors }) => (
    <section key={title}>
      <h2>{title}</h2>
      <Doors label={title}>
        {doors.map(({ text, ...door }) => (
          <DoorLink key={door.href} {...door}>
            {text}
          </DoorLink>
        ))}
      </Doors>
    </section>
  ));
}
