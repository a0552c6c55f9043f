/**
 * What is known of the water connection, whose principles two services follow: the article they name is not in the text.
 */
export const waterConnection = {
  statement: 'Foi feito o que se pede para uma ligação nova de água (Artigo 7º, § 7º).',
  steps:
    'Vale o que se pede para uma ligação nova de água, no Artigo 7º, § 7º, cujo texto não está disponível. Pela Carta de Serviços, a companhia entrega o kit do cavalete, o usuário o monta na frente do terreno, com abrigo, e a companhia abre o ramal. Confirme no atendimento antes de começar.',
  source:
    'O texto do Artigo 7º, § 7º não está disponível. Os passos são da Carta de Serviços da SAEG, que não traz data.',
} as const;
