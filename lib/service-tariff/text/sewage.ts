import { civilDate } from '@/lib/kernel/civil-date';
import { amount, amountAndDuty, duty, dutyAndTerm, paragraph, plain, term, textPart } from './text-part';

export const sewageText = textPart({
  code: 'esgoto',
  title: 'Ligação de ramal de esgoto',
  updated: '01/12/2016',
  from: civilDate('2016-12-01'),
  paragraphs: [
    paragraph({ key: 'titulo', lead: '', item: null }, [plain('Ligação de Ramal de Esgoto')]),
    paragraph({ key: 'I', lead: 'I.', item: 'item I' }, [
      duty(
        'O pedido de ligação de ramal de esgoto deverá ser feito pelo usuário ou seu procurador (mediante comprovação legal) diretamente no setor de atendimento ao público.',
      ),
      duty(
        'Somente serão atendidos os pedidos cuja documentação esteja completa; ou seja, cópias do CPF, do RG do proprietário e do procurador (quando houver), do IPTU, e, nos casos de imóvel rural, do INCRA;',
      ),
    ]),
    paragraph({ key: 'II', lead: 'II.', item: 'item II' }, [
      duty('Serão permitidas ligações de ramais de esgoto somente no diâmetro de 100 mm (cem milímetros).'),
      duty(
        'Excepcionalmente, poderão ser realizadas ligações com diâmetros maiores, nestes casos, somente através de uma prévia solicitação por escrito, dirigida ao Diretor Presidente para análise e posterior aprovação do mesmo;',
      ),
    ]),
    paragraph({ key: 'III', lead: 'III.', item: 'item III' }, [
      duty(
        'A ligação do ramal de esgoto será realizada darede geral até a calçada, onde o usuário deverá construir uma caixa de inspeção em alvenaria, de acordo com folheto explicativo fornecido pela SAEG no ato do pedido da ligação;',
      ),
    ]),
    paragraph({ key: 'IV', lead: 'IV.', item: 'item IV' }, [
      duty(
        'É expressamente proibida a introdução direta ou indireta de águas pluviais (chuvas) ou resultantes de drenagens, nos ramais prediais de esgoto, de acordo com o “Código Sanitário, Decreto n o. 12.432 de 27 de setembro de 1978, revisado e atualizado em dezembro de 1990, Livro II, Saneamento Básico, Titulo II Instalações Prediais de Água e Esgotos, Artigo 19”;',
      ),
    ]),
    paragraph({ key: 'V', lead: 'V.', item: 'item V' }, [
      duty(
        'Após a construção da caixa de inspeção e ainda o atendimento das instruções contidas nos itens “I, II, III e IV” deste mesmo parágrafo, o usuário deverá comunicar a SAEG e solicitar a vistoria do serviço.',
      ),
      duty('Somente após a aprovação da vistoria a ligação será liberada para execução;'),
    ]),
    paragraph({ key: 'VI', lead: 'VI.', item: 'item VI' }, [
      duty(
        'Caso não sejam atendidas quaisquer das instruções contidas nos itens “I, II, III, IV e V” deste mesmo parágrafo, o pedido de ligação será recusado e o usuário receberá as instruções para reparar os defeitos.',
      ),
      duty('Após a realização dos reparos, o mesmo deverá comunicar a SAEG e solicitar uma nova vistoria;'),
    ]),
    paragraph({ key: 'VII', lead: 'VII.', item: 'item VII' }, [
      amountAndDuty(
        'A cada novo pedido de vistoria, será cobrado o serviço de acordo com os valores determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'VIII', lead: 'VIII.', item: 'item VIII' }, [
      term('A SAEG terá um prazo máximo de 07 (sete) dias para executá-lo.'),
    ]),
    paragraph({ key: 'IX', lead: 'IX.', item: 'item IX' }, [
      amountAndDuty(
        'Em caso de rompimento de pavimento asfáltico, para a execução da ligação do ramal de esgoto, será cobrado o serviço de acordo com os valores determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'X', lead: 'X.', item: 'item X' }, [
      term('A SAEG terá um prazo máximo de 15 (quinze) dias para executá-lo.'),
    ]),
    paragraph({ key: 'XI', lead: 'XI.', item: 'item XI' }, [
      amountAndDuty(
        'Em caso de rompimento de pavimento da calçada, para a execução da ligação do ramal de esgoto, será cobrado o serviço de acordo com os valores determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'XII', lead: 'XII.', item: 'item XII' }, [
      term('A SAEG terá um prazo máximo de 07 (sete) dias para executá-lo.'),
    ]),
    paragraph({ key: 'XIII', lead: 'XIII.', item: 'item XIII' }, [
      amountAndDuty(
        'O serviço de ligação de ramal de esgoto será cobrado de acordo com os valores determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'XIV', lead: 'XIV.', item: 'item XIV' }, [
      term('A SAEG terá um prazo máximo de 30 (trinta) dias para executá-lo.'),
    ]),
    paragraph({ key: 'XV', lead: 'XV.', item: 'item XV' }, [
      dutyAndTerm(
        'A ligação que não for solicitada a vistoria num período de até 06 (seis) meses, serão automaticamente extintas, sem a devolução de qualquer valor pago a SAEG.',
      ),
    ]),
    paragraph({ key: 'XVI', lead: 'XVI.', item: 'item XVI' }, [
      duty(
        'A SAEG poderá a qualquer momento após a execução da ligação, vistoriar se não há despejo de água pluvial no ramal de esgoto.',
      ),
      amountAndDuty(
        'Caso isso ocorra, a tarifa cobrada será de 100% da tarifa de água, até que seja retirado o despejo das águas pluviais e efetuada nova vistoria.',
      ),
    ]),
    paragraph({ key: 'precos', lead: '', item: null }, [plain('Ligação de ramal de esgoto:')]),
    paragraph({ key: 'a', lead: '• a)', item: 'alínea a' }, [
      amount('Ligação de ramal de esgoto de diâmetro 100 mm - R$295,60'),
    ]),
    paragraph({ key: 'b', lead: '• b)', item: 'alínea b' }, [
      amount('Ligação de ramal de esgoto de diâmetro 150 mm - Orçamento'),
    ]),
    paragraph({ key: 'obs', lead: '', item: null }, [
      plain('*Obs.: conteúdo atualizado em 01 dezembro de 2016.'),
    ]),
    paragraph({ key: 'pdf', lead: '', item: null }, [plain('Arquivo PDF para download:')]),
  ],
});
