import type { PublicService } from './service';

const withAccount = ['Matrícula e CPF ou CNPJ de quem responde pelo imóvel.'];
const nothing = ['Nenhum.'];
const atOnce = {
  longestTime: ['Na hora.'],
  cost: ['De graça.'],
  channel: ['Este portal, a qualquer hora.'],
  followUp: 'O resultado aparece na tela e pode ser impresso.',
} as const;

/** The services that this portal renders by itself, in the order people need them. */
export const portalServices: readonly PublicService[] = [
  {
    name: 'Segunda via da conta',
    what: 'A conta em aberto, para imprimir ou pagar.',
    requirements: withAccount,
    steps: ['Entre, abra “Segunda via” e escolha a conta.'],
    ...atOnce,
    path: '/segunda-via',
  },
  {
    name: 'Débitos e extrato para pagar',
    what: 'Tudo o que está em aberto, com multa e juros do dia, em um só documento para pagar.',
    requirements: withAccount,
    steps: ['Entre, marque o que quer pagar e emita o extrato.'],
    ...atOnce,
    path: '/debitos',
  },
  {
    name: 'Simulação de parcelamento',
    what: 'As formas de dividir a dívida, com o custo de cada uma. Não é um contrato.',
    requirements: withAccount,
    steps: ['Entre, informe o CPF ou CNPJ do devedor e compare os planos.'],
    ...atOnce,
    path: '/parcelamento',
  },
  {
    name: 'Declaração de quitação anual',
    what: 'O documento que prova que as contas de um ano estão pagas (Lei 12.007/2009).',
    requirements: [...withAccount, 'Contas do ano quitadas.'],
    steps: ['Entre e escolha o ano. Se algo impedir, os motivos aparecem.'],
    ...atOnce,
    path: '/quitacao',
  },
  {
    name: 'Pagamentos e recibos',
    what: 'O que foi pago, quando e onde, com recibo.',
    requirements: withAccount,
    steps: ['Entre e abra “Pagamentos”.'],
    ...atOnce,
    path: '/pagamentos',
  },
  {
    name: 'Histórico de consumo',
    what: 'Leituras, consumo de cada mês e meses fora do comum.',
    requirements: withAccount,
    steps: ['Entre e abra “Consumo”.'],
    ...atOnce,
    path: '/consumo',
  },
  {
    name: 'Mudança do vencimento',
    what: 'Escolher o dia em que as próximas contas vencem (Lei 9.791/1999).',
    requirements: withAccount,
    steps: ['Entre, escolha um dos dias e confira antes de confirmar.'],
    ...atOnce,
    path: '/vencimento',
  },
  {
    name: 'Verificação de documento',
    what: 'Saber se uma conta, um extrato ou um Pix é verdadeiro.',
    requirements: nothing,
    steps: ['Cole a linha, o Pix ou o código.'],
    ...atOnce,
    path: '/verificar',
  },
  {
    name: 'Ouvidoria',
    what: 'Reclamação, denúncia, sugestão, elogio ou solicitação.',
    requirements: ['Nenhum. Você pode ficar anônimo.'],
    steps: ['Escolha o tipo, escreva e guarde o protocolo e o código de acesso.'],
    ...atOnce,
    longestTime: ['30 dias, prorrogáveis uma vez por mais 30, com motivo.'],
    followUp: 'Em “Acompanhar manifestação”, com o protocolo e o código.',
    path: '/ouvidoria',
  },
  {
    name: 'Dados pessoais',
    what: 'Ver, baixar e pedir correção do que guardamos sobre você.',
    requirements: ['Matrícula e CPF ou CNPJ; sem matrícula, nome, CPF ou CNPJ e e-mail.'],
    steps: ['Entre e abra “Meus dados”, ou faça o pedido sem entrar.'],
    ...atOnce,
    longestTime: ['Ver e baixar, na hora. Pedidos, 15 dias.'],
    followUp: 'Em “Meus dados”, ou pelo e-mail informado.',
    path: '/privacidade',
  },
];
