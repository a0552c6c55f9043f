import { DoorLink, type DoorLinkProps, Doors } from '@/components/ui/card';

/** What is open to everybody, without matrícula. A service that opens to the street adds its line here. */
const openDoors: readonly (Omit<DoorLinkProps, 'children'> & { text: string })[] = [
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
