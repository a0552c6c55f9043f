import { DoorLink, type DoorLinkProps, Doors } from '@/components/ui/card';

/** What is open to everybody, without matrícula. A service that opens to the street adds its line here. */
const openDoors: readonly (Omit<DoorLinkProps, 'children'> & { text: string })[] = [
  {
    href: '/pedir/vazamento-na-rua',
    icon: 'droplets',
    title: 'Avisar de um vazamento na rua',
    text: 'Mande o lugar e uma foto. Não precisa de matrícula.',
  },
  {
    href: '/pedir',
    icon: 'wrench',
    title: 'Pedir um serviço',
    text: 'Ligação nova, religação, corte a pedido e mudança de titular.',
  },
  {
    href: '/servicos',
    icon: 'file',
    title: 'Serviços e preços',
    text: 'O preço e o prazo de cada serviço, os documentos e a norma.',
  },
  {
    href: '/servicos/calculadora',
    icon: 'clock',
    title: 'Quanto custa e quanto demora',
    text: 'Calcule o preço e o prazo de um serviço, com a regra de cada valor.',
  },
  {
    href: '/acompanhar',
    icon: 'search',
    title: 'Acompanhar uma solicitação',
    text: 'Com o protocolo e o CPF ou CNPJ de quem pediu.',
  },
  {
    href: '/verificar',
    icon: 'shield-check',
    title: 'É verdadeiro?',
    text: 'Confira se uma conta, um extrato ou um Pix é mesmo nosso.',
  },
  {
    href: '/entrar/cadastro',
    icon: 'id-card',
    title: 'Pedir cadastro de CPF ou CNPJ',
    text: 'Se a matrícula ainda não tem o seu documento.',
  },
  {
    href: '/canais',
    icon: 'headset',
    title: 'Canais de atendimento',
    text: 'Telefone, endereço e site, para falar com a gente.',
  },
  {
    href: '/ouvidoria',
    icon: 'message',
    title: 'Ouvidoria',
    text: 'Reclame, denuncie, sugira ou elogie, com resposta no prazo.',
  },
  {
    href: '/perguntas',
    icon: 'info',
    title: 'Perguntas e respostas',
    text: 'Multa, juros, corte, religação e outras regras, com a lei.',
  },
  {
    href: '/acessibilidade',
    icon: 'accessibility',
    title: 'Acessibilidade',
    text: 'Como usar o portal do seu jeito e o que fazer se algo falhar.',
  },
];

/** The open doors of the front page, in the order people need them. */
export function OpenDoors() {
  return (
    <Doors label="Sem matrícula">
      {openDoors.map(({ text, ...door }) => (
        <DoorLink key={door.href} {...door}>
          {text}
        </DoorLink>
      ))}
    </Doors>
  );
}
