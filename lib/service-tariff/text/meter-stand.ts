import { civilDate } from '@/lib/kernel/civil-date';
import { amount, amountAndDuty, duty, paragraph, plain, term, textPart } from './text-part';

export const meterStandText = textPart({
  code: 'cavalete',
  title: 'Mudança de cavalete',
  updated: 'dezembro/2016',
  from: civilDate('2016-12-01'),
  paragraphs: [
    paragraph({ key: 'titulo', lead: '', item: null }, [plain('Mudança de Cavalete')]),
    paragraph({ key: 'I', lead: 'I.', item: 'item I' }, [
      duty(
        'O pedido de mudança de cavalete, deslocamento, deverá ser feito pelo usuário ou pelo seu procurador (mediante comprovação legal) diretamente no setor de atendimento ao público e seguirá todos os princípios de uma ligação de ramal de água, conforme “Artigo 7o, § 7o, itens II, III, IV, V, VI, VII, VIII, IX, X , XI, XII, XIII, XIV, XV”;',
      ),
    ]),
    paragraph({ key: 'II', lead: 'II.', item: 'item II' }, [
      duty(
        'O pedido de mudança de cavalete, nos casos de: • recuo • avanço • giro • levantamento • rebaixamento, Poderá ser solicitado no atendimento ou através dotelefone “08007712195”;',
      ),
    ]),
    paragraph({ key: 'III', lead: 'III.', item: 'item III' }, [
      amountAndDuty(
        'Os serviços de mudança de cavalete, de todos os tipos, serão cobrados de acordo com os valores assim determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'IV', lead: 'IV.', item: 'item IV' }, [
      term('A SAEG terá um prazo máximo de 30 (trinta) dias para executá-lo.'),
    ]),
    paragraph({ key: 'precos', lead: '', item: null }, [plain('Mudança de cavalete:')]),
    paragraph({ key: 'a', lead: '• a)', item: 'alínea a' }, [
      amount('Cavalete de 20 mm, descolamento - R$ 196,33'),
    ]),
    paragraph({ key: 'b', lead: '• b)', item: 'alínea b' }, [
      amount('Cavalete de 20 mm, recuo, avanço, giro, levantamento e rebaixamento - R$ 43,38'),
    ]),
    paragraph({ key: 'c', lead: '• c)', item: 'alínea c' }, [
      amount('Cavalete de 25 a 50 mm, descolamento - Orçamento'),
    ]),
    paragraph({ key: 'd', lead: '• b)', item: 'alínea b (a segunda)' }, [
      amount('Cavalete de 25 a 50 mm, recuo, avanço, giro, levantamento e rebaixamento - Orçamento'),
    ]),
    paragraph({ key: 'vazamento', lead: '', item: null }, [plain('Vazamento de cavalete:')]),
    paragraph({ key: 'e', lead: '• a)', item: 'Vazamento de cavalete, alínea a' }, [
      amount('Conserto de cavalete quebrado - R$ 43,41'),
    ]),
    paragraph({ key: 'obs', lead: '', item: null }, [plain('*Obs.: conteúdo atualizado em dezembro/2016.')]),
    paragraph({ key: 'pdf', lead: '', item: null }, [plain('Arquivo PDF para download:')]),
  ],
});
