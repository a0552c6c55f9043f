import { civilDate } from '@/lib/kernel/civil-date';
import { amount, amountAndDuty, duty, dutyAndTerm, paragraph, plain, term, textPart } from './text-part';

export const reconnectionText = textPart({
  code: 'religacao',
  title: 'Religação do ramal de água',
  updated: 'dezembro/2016',
  from: civilDate('2016-12-01'),
  paragraphs: [
    paragraph({ key: 'titulo', lead: '', item: null }, [plain('Religação do Ramal de Água')]),
    paragraph({ key: 'subtitulo', lead: '', item: null }, [plain('Religação do ramal de água:')]),
    paragraph({ key: 'I', lead: 'I.', item: 'item I' }, [
      duty(
        'O pedido de religação do ramal de água deverá ser feito pelo usuário diretamente no setor de atendimento ao público ou via internet;',
      ),
    ]),
    paragraph({ key: 'II', lead: 'II.', item: 'item II' }, [
      duty(
        'A religação de água tem origem de um desligamento provisório, suspensão, suspensão especial ou supressão (executado na calçada ou na rua).',
      ),
      amountAndDuty(
        'No valor especificado para a religação estão inclusos os custos de materiais e mão-de-obra, que serão fornecidos pela SAEG;',
      ),
    ]),
    paragraph({ key: 'III', lead: 'III.', item: 'item III' }, [
      duty(
        'O pedido de religação do ramal de água por motivo de suspensão no cavalete, só será aceito após o usuário ter saldado todos os débitos pendentes.',
      ),
      dutyAndTerm(
        'Quando o pedido de religação for feito diretamente no setor de atendimento ao público, e o tempo de corte mfor igual ou superior a 15 dias (quinze), será feita uma vistoria na ligação, somente depois disso, será autorizada a religação.',
      ),
      duty(
        'Quando o pedido de religação for feito via internet, o procedimento adotado será o mesmo anteriormente descrito;',
      ),
    ]),
    paragraph({ key: 'IV', lead: 'IV.', item: 'item IV' }, [
      term(
        'A SAEG terá um prazo máximo de 24 (vinte e quatro) horas para executar a religação de água por motivo de suspensão no cavalete após a vistoria prevista acima, quando o pedido for feito via internet, o procedimento adotado será o mesmo, porém o prazo máximo de execução do serviço será de 48 (quarenta e oito) horas após a vistoria;',
      ),
    ]),
    paragraph({ key: 'V', lead: 'V.', item: 'item V' }, [
      amountAndDuty(
        'O serviço de religação de água por motivo de suspensão no cavalete será cobrado de acordo com os valores determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'VI', lead: 'VI.', item: 'item VI' }, [
      duty(
        'O pedido de religação do ramal de água por motivo de suspensão especial, só será aceito após o usuário ter saldado todos os débitos pendentes.',
      ),
      dutyAndTerm(
        'Quando o pedido de religação for feito diretamente no setor de atendimento ao público e o tempo de corte for igual ou superior a 15 (quinze) dias, será feita uma vistoria na ligação e, somente depois disso será autorizada a religação.',
      ),
      duty(
        'Quando o pedido de religação for feito via internet, o procedimento adotado será o mesmo anteriormente descrito;',
      ),
    ]),
    paragraph({ key: 'VII', lead: 'VII.', item: 'item VII' }, [
      term(
        'A SAEG terá um prazo máximo de 48 (quarenta e oito) horas para executar a religação de água por motivo de suspensão especial após a vistoria prevista acima, quando o pedido for feito via internet, o procedimento adotado será o mesmo, porém o prazo máximo de execução do serviço será de 72 (setenta e duas) horas após a vistoria.',
      ),
    ]),
    paragraph({ key: 'VIII', lead: 'VIII.', item: 'item VIII' }, [
      amountAndDuty(
        'O serviço de religação de água por motivo de suspensão especial será cobrado de acordo com os valores determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'IX', lead: 'IX.', item: 'item IX' }, [
      duty(
        'O pedido de religação do ramal de água por motivo de supressão, só será aceito após o usuário ter saldado todos os débitos pendentes.',
      ),
      duty(
        'Além disso, seguira os mesmos princípios de uma ligação de ramal de água, conforme “Artigo 7o , § 7o , itens I, II, III, IV, V, VI, VII, VIII, IX, X, XI, XII, XIII, XIV e XV”;',
      ),
    ]),
    paragraph({ key: 'X', lead: 'X', item: 'item X' }, [
      term('A SAEG terá um prazo máximo de 30 (trinta) dias para executá-lo.'),
    ]),
    paragraph({ key: 'XI', lead: 'XI.', item: 'item XI' }, [
      amountAndDuty(
        'Em caso de rompimento do pavimento asfáltico, para a execução do serviço de religação de água por motivo de supressão, será cobrado o serviço de acordo com os valores determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'XII', lead: 'XII.', item: 'item XII' }, [
      term('A SAEG terá um prazo máximo de 15 (quinze) dias para executá-lo.'),
    ]),
    paragraph({ key: 'XIII', lead: 'XIII.', item: 'item XIII' }, [
      amountAndDuty(
        'Em caso de rompimento da calçada, para a execução do serviço de religação de água por motivo de supressão, será cobrado o serviço de acordo com os valores determinados no “Anexo I – Definição das Tarifas de Água e Esgoto e das Taxas dos Serviços Prestados pela SAEG.',
      ),
    ]),
    paragraph({ key: 'XIV', lead: 'XIV.', item: 'item XIV' }, [
      term('A SAEG terá um prazo máximo de 15 (quinze) dias para executá-lo.'),
    ]),
    paragraph({ key: 'precos', lead: '', item: null }, [plain('Religação de ramal de água:')]),
    paragraph({ key: 'a', lead: '• a)', item: 'alínea a' }, [
      amount(
        'Religação por desligamento provisório de suspensão de fornecimento de água executada no cavalete - R$ 37,19',
      ),
    ]),
    paragraph({ key: 'b', lead: '• b)', item: 'alínea b' }, [
      amount(
        'Religação por suspensão especial de fornecimento água executado no ramal de 20 mm na calçada ou na rua - R$ 72,34',
      ),
    ]),
    paragraph({ key: 'c', lead: '• c)', item: 'alínea c' }, [
      amount(
        'Religação por supressão de fornecimento de água executado no ramal de 20 mm na calçada ou na rua - R$ 314,04',
      ),
    ]),
    paragraph({ key: 'obs', lead: '', item: null }, [plain('*Obs.: conteúdo atualizado em dezembro/2016.')]),
    paragraph({ key: 'pdf', lead: '', item: null }, [plain('Arquivo PDF para download:')]),
  ],
});
