/** A kind of personal data this portal keeps, in the customer's words. */
export interface KeptData {
  readonly what: string;
  readonly why: string;
  readonly howLong: string;
}

/** Sources: Lei 13.709/2018 (LGPD), arts. 7º, 16 and 23; Lei 12.965/2014, art. 15; Código Civil, art. 205. */
export const keptData: readonly KeptData[] = [
  {
    what: 'Nome, CPF ou CNPJ, imóvel',
    why: 'Prestar o serviço e cobrar por ele: contrato (art. 7º, V).',
    howLong: 'Enquanto houver contrato e 10 anos depois.',
  },
  {
    what: 'Contas, pagamentos, leituras, extratos, declarações e parcelamentos',
    why: 'Cobrar, provar a quitação e devolver o que for cobrado a mais: contrato e obrigação legal (art. 7º, V e II).',
    howLong: '10 anos: é o prazo para pedir de volta uma cobrança errada (STJ, Súmula 412).',
  },
  {
    what: 'Solicitações, com contato, lugar e fotos',
    why: 'Fazer o serviço pedido e responder: contrato (art. 7º, V).',
    howLong: '10 anos, como as contas que elas podem mudar.',
  },
  {
    what: 'Manifestações à ouvidoria',
    why: 'Responder com prazo: obrigação legal (Lei 13.460/2017). A identidade fica separada e protegida.',
    howLong: '10 anos.',
  },
  {
    what: 'Registros de acesso: data, hora e endereço na internet',
    why: 'Segurança e obrigação legal (Marco Civil da Internet, art. 15).',
    howLong: '6 meses, salvo ordem judicial.',
  },
  {
    what: 'Registro do que foi feito na sua conta',
    why: 'Provar quem fez o quê: exercício de direitos e obrigação legal (art. 7º, VI e II).',
    howLong: '10 anos.',
  },
  {
    what: 'Cookie de sessão',
    why: 'Manter você identificado enquanto usa o portal: contrato (art. 7º, V).',
    howLong: 'Até você sair, 20 minutos sem uso ou 12 horas.',
  },
];
