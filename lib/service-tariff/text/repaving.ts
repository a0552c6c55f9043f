import { civilDate } from '@/lib/kernel/civil-date';
import { amount, duty, paragraph, plain, term, textPart } from './text-part';

export const repavingText = textPart({
  code: 'repavimentacao',
  title: 'Reparo de asfalto',
  updated: 'janeiro/2016',
  from: civilDate('2016-01-01'),
  paragraphs: [
    paragraph({ key: 'titulo', lead: '', item: null }, [plain('Reparo de Asfalto')]),
    paragraph({ key: 'subtitulo', lead: '', item: null }, [plain('REPAVIMENTAÇÃO')]),
    paragraph({ key: '1', lead: '', item: '1º parágrafo' }, [
      plain(
        'Algumas atividades fins da empresa, tais como ligação de água/esgoto, manutenção em rede e/ou ramal de água/esgoto e desligamento e/ou religação de água via ramal, são realizadas após as escavações, em sua maior parte, nas vias de tráfego urbano.',
      ),
    ]),
    paragraph({ key: '2', lead: '', item: '2º parágrafo' }, [
      plain(
        'Dessa forma, é necessária a remoção da pavimentação existente no local, como asfalto, bloquete ou paralelepípedo, para acessar a infraestrutura de água e/ou esgoto no local e posterior realização da atividade fim.',
      ),
    ]),
    paragraph({ key: '3', lead: '', item: '3º parágrafo' }, [
      duty(
        'Após a realização das atividades necessárias por parte da SAEG, o serviço de repavimentação (asfalto, bloquete e paralelepípedo) é solicitado à empresa contratada e responsável por esta atividade fim (Codesg) via ordem se serviço (OS) para o reparo do pavimento removido.',
      ),
    ]),
    paragraph({ key: '4', lead: '', item: '4º parágrafo' }, [
      amount(
        'O valor a ser cobrado do usuário, referente à realização da repavimentação, é função do tipo de pavimento empregado (asfalto, bloquete e paralelepípedo) e da área (m²) de realização do serviço.',
      ),
    ]),
    paragraph({ key: 'formula', lead: '', item: 'fórmula' }, [
      amount('Valor a cobrar (R$)=Tipo de pavimento empregado(R$/m^2 )X Área repavimentada (m^2)'),
    ]),
    paragraph({ key: 'tabela', lead: '', item: 'tabela' }, [
      plain('Os valores cobrados por tipo de pavimento a realizar estão descritos na tabela abaixo:'),
      plain('Item Descrição Unidade Valor Unitário (R$)'),
    ]),
    paragraph({ key: 'tabela.1', lead: '1', item: 'tabela, item 1' }, [
      amount('Recomposição do pavimento asfáltico CBUQ sobre base de bica corrida. 97,00'),
    ]),
    paragraph({ key: 'tabela.2', lead: '2', item: 'tabela, item 2' }, [
      amount('Recomposição do pavimento com paralelepípedo. 55,20'),
    ]),
    paragraph({ key: 'tabela.3', lead: '3', item: 'tabela, item 3' }, [
      amount('Recomposição do pavimento com bloquete de concreto. 67,90'),
    ]),
    paragraph({ key: 'tabela.4', lead: '4', item: 'tabela, item 4' }, [
      amount('Recomposição do pavimento asfáltico PMF sobre base de bica corrida. 93,80'),
    ]),
    paragraph({ key: 'prazo', lead: '', item: 'último parágrafo' }, [
      term(
        'O prazo máximo que a contratada Codesg tem para a realização da repavimentação, a contar do primeiro dia útil seguinte ao recebimento da ordem de serviço (OS) gerada pela SAEG é de 7 (sete) dias corridos.',
      ),
    ]),
    paragraph({ key: 'obs', lead: '', item: null }, [plain('*Obs.: conteúdo atualizado em janeiro/2016.')]),
    paragraph({ key: 'pdf', lead: '', item: null }, [plain('Arquivo PDF para download:')]),
  ],
});
