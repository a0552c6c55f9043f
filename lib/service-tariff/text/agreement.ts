import { civilDate } from '@/lib/kernel/civil-date';
import { amount, amountAndDuty, duty, dutyAndTerm, paragraph, plain, textPart } from './text-part';

export const agreementText = textPart({
  code: 'parcelamento',
  title: 'Parcelamentos',
  updated: '01/12/2017',
  from: civilDate('2017-12-01'),
  paragraphs: [
    paragraph({ key: 'titulo', lead: '', item: null }, [plain('Parcelamentos')]),
    paragraph({ key: 'subtitulo', lead: '', item: null }, [plain('DOS PARCELAMENTOS')]),
    paragraph({ key: 'caput', lead: 'Artigo 9º –', item: 'Artigo 9º' }, [
      dutyAndTerm(
        'Os valores a serem pagos à SAEG poderão ser parcelados apenas uma vez e reparcelados por somente duas vezes no período de 12 (doze) meses, a contar do primeiro evento.',
      ),
      amountAndDuty(
        'Quando o usuário solicitar parcelamento ou reparcelamento, serão cobrados 30% do valor total do débito na primeira parcela, deverá apresentar à SAEG cópias do CPF, do RG, do IPTU ou do INCRA do imóvel e escritura ou contrato de aluguel, se for o caso, e ainda autorização do proprietário para o parcelamento com firma reconhecida.',
      ),
      plain('Os parcelamentos serão regulamentados de acordo com a tabela abaixo:'),
    ]),
    paragraph({ key: '1', lead: '§1º –', item: 'Artigo 9º, § 1º' }, [
      amountAndDuty('O menor valor a ser parcelado será de 30% (trinta por cento) do salário mínimo.'),
      duty(
        'Se houver atraso de uma parcela será cancelado o acordo de parcelamento e somente poderá ser feito o reparcelamento.',
      ),
      amountAndDuty('Caso haja novo acordo será cobrada a taxa de acordo com os valores assim determinados.'),
    ]),
    paragraph({ key: 'tabela', lead: '', item: 'Artigo 9º, tabela' }, [plain('Parcelamento Competência')]),
    paragraph({ key: 'tabela.1', lead: '', item: 'Artigo 9º, tabela, linha 1' }, [
      duty('Até 6 vezes Atendimento'),
    ]),
    paragraph({ key: 'tabela.2', lead: '', item: 'Artigo 9º, tabela, linha 2' }, [
      duty('Até 10 vezes Gerente Atendimento'),
    ]),
    paragraph({ key: 'tabela.3', lead: '', item: 'Artigo 9º, tabela, linha 3' }, [
      duty('Acima de 10 vezes Diretor Comercial'),
    ]),
    paragraph({ key: '2', lead: '§2o –', item: 'Artigo 9º, § 2º' }, [
      duty(
        'Casos não previstos ou considerados excepcionais serão resolvidos pelo Diretor Presidente da SAEG.',
      ),
    ]),
    paragraph({ key: 'precos', lead: '', item: null }, [plain('Taxa de reparcelamento de débito:')]),
    paragraph({ key: 'a', lead: '• a)', item: 'alínea a' }, [amount('Por reparcelamento - R$ 41,35')]),
    paragraph({ key: 'obs', lead: '', item: null }, [
      plain('*Obs.: conteúdo atualizado em 01 de dezembro de 2017.'),
    ]),
    paragraph({ key: 'pdf', lead: '', item: null }, [plain('Arquivo PDF para download:')]),
  ],
});
