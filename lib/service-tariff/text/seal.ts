import { civilDate } from '@/lib/kernel/civil-date';
import { amount, amountAndDuty, duty, paragraph, plain, term, textPart } from './text-part';

export const sealText = textPart({
  code: 'lacre',
  title: 'Violação do lacre',
  updated: '01/12/2017',
  from: civilDate('2017-12-01'),
  paragraphs: [
    paragraph({ key: 'titulo', lead: '', item: null }, [plain('Violação do Lacre')]),
    paragraph({ key: 'I', lead: 'I.', item: 'item I' }, [
      duty('Se o lacre de uma ligação for violado, a SAEG fará um novo lacre.'),
      duty(
        'Este fato implicará na abertura de um ”auto de infração” e o caso será tratado de acordo com a “norma para base de cálculo de ressarcimento nas ligações clandestinas”;',
      ),
    ]),
    paragraph({ key: 'II', lead: 'II.', item: 'item II' }, [
      amountAndDuty(
        'O serviço de instalação de um novo lacre será cobrado de acordo com os valores determinados no“Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'III', lead: 'III.', item: 'item III' }, [
      term('A SAEG terá um prazo máximo de 07 (sete) dias para executá-lo.'),
    ]),
    paragraph({ key: 'precos', lead: '', item: null }, [plain('Violação do lacre:')]),
    paragraph({ key: 'a', lead: '• a)', item: 'alínea a' }, [amount('Por violação R$ 24,78')]),
    paragraph({ key: 'obs', lead: '', item: null }, [
      plain('*Obs.: conteúdo atualizado em 01 de dezembro de 2017.'),
    ]),
    paragraph({ key: 'pdf', lead: '', item: null }, [plain('Arquivo PDF para download:')]),
  ],
});
