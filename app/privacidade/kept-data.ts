/** A kind of personal data this portal keeps, in the customer's words. */
export interface KeptData {
  readonly what: string;
  readonly why: string;
  readonly howLong: string;
}

/**
 * What is kept, why and for how long. What a job deletes is worded as its use case does it; what no job deletes is said to
 * be kept at least so long.
 * Sources: Lei 13.709/2018 (LGPD), arts. 7º, 16 and 23; Lei 12.965/2014, art. 15; Lei 9.873/1999, art. 1º; Código Civil, art. 205.
 */
export const keptData: readonly KeptData[] = [
  {
    what: 'Nome, CPF ou CNPJ, imóvel',
    why: 'Prestar o serviço e cobrar por ele: contrato (art. 7º, V).',
    howLong: 'Enquanto houver contrato e, depois, pelo menos 10 anos.',
  },
  {
    what: 'Contas, pagamentos, leituras, avisos de corte, extratos, declarações e parcelamentos',
    why: 'Cobrar, provar a quitação e devolver o que for cobrado a mais: contrato e obrigação legal (art. 7º, V e II).',
    howLong: 'Pelo menos 10 anos: é o prazo para pedir de volta uma cobrança errada (STJ, Súmula 412).',
  },
  {
    what: 'Solicitações, com contato, lugar e fotos, e pedidos de cadastro',
    why: 'Fazer o serviço pedido e responder: contrato (art. 7º, V).',
    howLong:
      'Contato, lugar, texto e fotos: 10 anos depois de encerrada. Ficam o protocolo, o serviço e o andamento. O pedido de cadastro já atendido: 10 anos. O que você não chegou a enviar: 1 dia.',
  },
  {
    what: 'Simulações de parcelamento',
    why: 'Mostrar e imprimir o que você simulou: contrato (art. 7º, V).',
    howLong: '7 dias. CPF ou CNPJ errado na simulação: só a contagem, por 1 dia.',
  },
  {
    what: 'Manifestações à ouvidoria',
    why: 'Responder com prazo: obrigação legal (Lei 13.460/2017). A identidade fica separada e protegida.',
    howLong: '10 anos depois da resposta. O endereço na internet de onde veio: até 2 horas, separado dela.',
  },
  {
    what: 'Pedidos sobre dados pessoais',
    why: 'Responder e provar que respondemos: obrigação legal (art. 7º, II).',
    howLong:
      '5 anos depois da resposta: é o prazo para a autoridade apurar uma infração (Lei 9.873/1999, art. 1º).',
  },
  {
    what: 'E-mails que o portal manda a você',
    why: 'Avisar do andamento e provar que avisamos: contrato e obrigação legal (art. 7º, V e II).',
    howLong: '90 dias.',
  },
  {
    what: 'E-mail de quem pediu as novidades',
    why: 'Mandar as novidades: consentimento, confirmado por e-mail (art. 7º, I).',
    howLong: 'Até você sair, com um toque. Sem confirmação, 48 horas.',
  },
  {
    what: 'Consultas em “É verdadeiro?” e à ouvidoria, e de onde se imprimiu um orçamento',
    why: 'Mostrar a resposta de novo e conter abusos: legítimo interesse (art. 7º, IX).',
    howLong: '1 dia; do orçamento, até 2 horas, e nele não fica nada de quem perguntou.',
  },
  {
    what: 'Registros de acesso: entradas, tentativas de entrar, consultas por protocolo e de onde veio cada pedido, com data, hora e endereço na internet',
    why: 'Segurança e obrigação legal (Marco Civil da Internet, art. 15).',
    howLong: '6 meses, salvo ordem judicial.',
  },
  {
    what: 'Registro do que foi feito na sua conta, com data, hora e endereço na internet',
    why: 'Provar quem fez o quê: exercício de direitos e obrigação legal (art. 7º, VI e II).',
    howLong: 'Pelo menos 10 anos. O banco de dados não deixa apagar nem mudar este registro.',
  },
  {
    what: 'Cookie de sessão',
    why: 'Manter você identificado enquanto usa o portal: contrato (art. 7º, V).',
    howLong: 'Até você sair, 20 minutos sem uso ou 12 horas.',
  },
];
