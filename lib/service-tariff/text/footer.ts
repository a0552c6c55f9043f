import { paragraph, plain, textPart } from './text-part';

export const footerText = textPart({
  code: 'rodape',
  title: 'O que mais a página oferece',
  updated: null,
  from: null,
  paragraphs: [
    paragraph({ key: 'ouvidoria', lead: '', item: null }, [
      plain('Ouvidoria'),
      plain('Acesso rápido à Ouvidoria:'),
    ]),
    paragraph({ key: 'cadastro', lead: '', item: null }, [
      plain('Cadastre-se'),
      plain('Cadastre o seu e-mail e receba as novidades:'),
    ]),
    paragraph({ key: 'coleta', lead: '', item: null }, [
      plain('Coleta de Resíduos'),
      plain('• Confira a Rota dos caminhões da Coleta de Resíduos, por bairro:'),
      plain('• ROTAS'),
    ]),
  ],
});
