import { describe, expect, test } from 'vitest';
import { tariffFaults } from '@/lib/service-tariff/folder';
import { utilityProfile } from '@/lib/utility/folder';
import { utilityIds } from '@/lib/utility-files';
import { told } from './planting';

const seal = 'saeg/tarifa/servicos/lacre-violado.yaml';
const stand = 'saeg/tarifa/servicos/religacao-no-cavalete.yaml';
const sewer = 'saeg/tarifa/servicos/ligacao-de-esgoto.yaml';
const repaving = 'saeg/tarifa/servicos/repavimentacao.yaml';
const agreement = 'saeg/tarifa/servicos/parcelamento.yaml';
const adjustment = 'saeg/tarifa/servicos/mudanca-de-cavalete-ajuste.yaml';
const text = 'saeg/tarifa/texto/lacre.yaml';
const shared = 'saeg/tarifa/comum.yaml';
const index = 'saeg/tarifa/tarifa.yaml';

// Reading every file for the first time takes seconds where the machine is busy.
test.each(utilityIds())('%s has nothing wrong in its tariff', { timeout: 60_000 }, (utility) => {
  expect(tariffFaults(utility, utilityProfile(utility).installments)).toEqual([]);
});

describe('a fault in a file of a tariff is told by its file, line and column, in Portuguese:', () => {
  test.each<[string, string, readonly [string, string], readonly string[]]>([
    [
      'a price without its day',
      seal,
      ['- desde: 2017-12-01\n        valor', '- valor'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:38:9: falta “desde”'],
    ],
    [
      'a price without its source',
      seal,
      ['        cita: [a.1, II.1]\n', ''],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:38:9: falta “cita” (frases do texto) ou “fonte” (lei ou decisão): todo valor diz de onde vem',
      ],
    ],
    [
      'a price that is no amount',
      seal,
      ['"24,78"', '24.78'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:39:16: “24.78” não é um valor em reais: escreva 24,78'],
    ],
    [
      'a day that is none',
      seal,
      ['2017-12-01\n        valor', '01/12/2017\n        valor'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:38:16: “01/12/2017” não é uma data: escreva ano-mês-dia (2018-01-31)',
      ],
    ],
    [
      'a key that nobody knows',
      seal,
      ['descricao:', 'descrição:'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:35:5: falta “descricao”',
        'saeg/tarifa/servicos/lacre-violado.yaml:36:5: não se conhece a chave “descrição”',
      ],
    ],
    [
      'an unknown unit of a price',
      agreement,
      ['por: acordo', 'por: boleto'],
      [
        'saeg/tarifa/servicos/parcelamento.yaml:47:10: “boleto” não serve aqui: escreva “servico” ou “metro-quadrado” ou “vistoria” ou “acordo”',
      ],
    ],
    [
      'an unknown unit of a term',
      seal,
      ['7 dias corridos', '7 semanas'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:70:16: “7 semanas” não é um prazo: escreva em horas, dias corridos ou meses (7 dias corridos)',
      ],
    ],
    [
      'a term that is no number',
      seal,
      ['7 dias corridos', 'sete dias corridos'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:70:16: “sete dias corridos” não é um prazo: escreva em horas, dias corridos ou meses (7 dias corridos)',
      ],
    ],
    [
      'a sentence that the text does not have',
      seal,
      ['[a.1, II.1]', '[a.2, II.1]'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:40:16: o texto “lacre” não tem a frase “a.2”'],
    ],
    [
      'a heading that is cited',
      seal,
      ['[a.1, II.1]', '[titulo.1, II.1]'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:40:16: “titulo.1” é título ou aviso, sem “item”: não se cita',
      ],
    ],
    [
      'a part without a day that is cited',
      seal,
      ['[a.1, II.1]', '[rodape.coleta.1]'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:40:16: o texto “rodape” não diz de quando é: não se cita'],
    ],
    [
      'sentences of two texts in one entry',
      seal,
      ['[a.1, II.1]', '[a.1, religacao.IV.1]'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:40:9: cita dois textos: cada vigência vem de um só'],
    ],
    [
      'a value older than the text that says it',
      seal,
      ['2017-12-01\n        valor', '2017-11-30\n        valor'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:38:16: começa antes do texto que cita, que é de 2017-12-01'],
    ],
    [
      'a sentence and an act at once',
      seal,
      ['cita: [a.1, II.1]', 'cita: [a.1]\n        fonte: {ato: Lei}'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:38:9: tem “cita” e “fonte”: fique com uma'],
    ],
    [
      'days that overlap',
      seal,
      [
        'cita: [a.1, II.1]',
        'cita: [a.1, II.1]\n      - desde: 2017-12-01\n        valor: "25,00"\n        fonte: {ato: Lei}',
      ],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:41:16: começa em 2017-12-01, quando o valor de cima ainda vale (2017-12-01): o mais antigo vem primeiro',
      ],
    ],
    [
      'a last value with an end',
      seal,
      ['valor: "24,78"', 'ate: 2019-12-31\n        valor: "24,78"'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:39:14: termina sem que outra vigência comece: diga o que vale depois',
      ],
    ],
    [
      'days without a value',
      seal,
      [
        'valor: "24,78"\n        cita: [a.1, II.1]',
        'ate: 2018-12-31\n        valor: "24,78"\n        cita: [a.1, II.1]\n      - desde: 2019-02-01\n        valor: "25,00"\n        fonte: {ato: Lei}',
      ],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:39:14: deixa dias sem regra: a vigência seguinte só começa em 2019-02-01',
      ],
    ],
    [
      'a rule younger than its service',
      seal,
      ['2017-12-01\n        tipo: dever', '2018-01-01\n        tipo: dever'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:79:16: começa depois do primeiro dia do serviço (2017-12-01): diga o que valia antes',
      ],
    ],
    [
      'a text of no part',
      seal,
      ['texto: lacre', 'texto: lacres'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:9:8: o texto não tem a parte “lacres”'],
    ],
    [
      'a group that does not exist',
      seal,
      ['grupo: agua', 'grupo: gas'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:8:8: “gas” não serve aqui: escreva “agua” ou “esgoto” ou “cavalete” ou “piso” ou “debitos”',
      ],
    ],
    [
      'two things under one name',
      seal,
      ['id: infracao', 'id: lacre'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:51:9: já há “lacre” nesta lista'],
    ],
    [
      'a name that comum.yaml does not have',
      seal,
      ['portal-sem-quem-pede', 'portal-sem-pedido'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:18:25: o comum.yaml não tem “portal-sem-pedido” aqui'],
    ],
    [
      'a shared demand that cites a text',
      shared,
      ['    fonte:\n      ato: Lei 13.726/2018\n      item: art. 3º, II\n', '    cita: [I.1]\n'],
      ['saeg/tarifa/comum.yaml:5:3: falta “fonte”: aqui não se cita o texto'],
    ],
    [
      'a rule of another service that there is not',
      sewer,
      ['repavimentacao.preco.cbuq', 'repavimentacao.preco.cbux'],
      [
        'saeg/tarifa/servicos/ligacao-de-esgoto.yaml:76:14: nenhum serviço desta tarifa tem “repavimentacao.preco.cbux”',
      ],
    ],
    [
      'a term of another service that there is not',
      sewer,
      ['repavimentacao.prazo.repavimentacao', 'obras.prazo.repavimentacao'],
      [
        'saeg/tarifa/servicos/ligacao-de-esgoto.yaml:339:14: nenhum serviço desta tarifa tem “obras.prazo.repavimentacao”',
      ],
    ],
    [
      'a sentence that lays something down and no rule cites',
      text,
      ['"Violação do lacre:"', '"Violação do lacre:"\n        fixa: [valor, dever]'],
      [
        'saeg/tarifa/texto/lacre.yaml:41:16: a frase “lacre.precos.1” fixa um valor e um dever e nenhuma regra a cita',
      ],
    ],
    [
      'a sentence that is cited and lays nothing down',
      text,
      ['        fixa: [prazo]\n', ''],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:51:5: cita a frase “lacre.III.1”, que não fixa nada: diga no texto o que ela “fixa”',
        'saeg/tarifa/servicos/lacre-violado.yaml:66:5: cita a frase “lacre.III.1”, que não fixa nada: diga no texto o que ela “fixa”',
      ],
    ],
    [
      'a paragraph under the key of another',
      text,
      ['chave: III', 'chave: II'],
      ['saeg/tarifa/texto/lacre.yaml:33:12: a chave “II” já é de outro parágrafo'],
    ],
    [
      'a text with a month and no day',
      text,
      ['desde: 2017-12-01\n', ''],
      ['saeg/tarifa/texto/lacre.yaml:6:13: falta “desde”: o mês que a página diz, e o dia em que ele começa'],
    ],
    [
      'a question that no price depends on',
      seal,
      ['grupo: agua', 'grupo: agua\npergunta: [diametro]'],
      ['saeg/tarifa/servicos/lacre-violado.yaml:9:12: pergunta o diâmetro, e nenhum preço tem “diametro_mm”'],
    ],
    [
      'an answer that is needed and not asked for',
      seal,
      ['grupo: agua', 'grupo: agua\nprecisa: [diametro]'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:9:11: precisa do que não se pergunta: ponha também em “pergunta”',
      ],
    ],
    [
      'a price by diameter where none is asked for',
      seal,
      ['descricao: Lacre novo', 'diametro_mm: {de: 20}\n    descricao: Lacre novo'],
      [
        'saeg/tarifa/servicos/lacre-violado.yaml:35:5: tem “diametro_mm”, e o serviço não pergunta o diâmetro',
      ],
    ],
    [
      'a pavement that is not priced by the square metre',
      repaving,
      ['    por: metro-quadrado\n', ''],
      [
        'saeg/tarifa/servicos/repavimentacao.yaml:38:5: só um preço do tipo “piso” é “por: metro-quadrado”, e sempre',
      ],
    ],
    [
      'an inspection that is checked and not there',
      stand,
      [
        'vistoria:\n  vigencias:\n    - desde: 2016-12-01\n      a_partir_de_dias_sem_agua: 15\n      cita: [III.2, III.3]\n',
        '',
      ],
      [
        'saeg/tarifa/servicos/religacao-no-cavalete.yaml:12:12: pergunta os dias sem água, e não há “vistoria”',
        'saeg/tarifa/servicos/religacao-no-cavalete.yaml:68:18: confere a vistoria, e não há “vistoria”',
      ],
    ],
    [
      'a telephone without its number',
      adjustment,
      ['        telefone: 08007712195\n', ''],
      ['saeg/tarifa/servicos/mudanca-de-cavalete-ajuste.yaml:33:9: o canal é o telefone, e falta “telefone”'],
    ],
    [
      'a count of agreements without its most',
      agreement,
      ['        no_maximo: 2\n', ''],
      ['saeg/tarifa/servicos/parcelamento.yaml:123:18: confere o número de acordos, e falta “no_maximo”'],
    ],
    [
      'a service without its file',
      index,
      ['  - lacre-violado', '  - lacre-rompido'],
      [
        'saeg/tarifa/tarifa.yaml:18:1: falta aqui o arquivo servicos/lacre-violado.yaml: sem isso ninguém o lê',
        'saeg/tarifa/servicos/lacre-rompido.yaml:1:1: falta este arquivo',
      ],
    ],
    [
      'a part of the text that the list leaves out',
      index,
      ['texto: [lacre, ', 'texto: ['],
      ['saeg/tarifa/tarifa.yaml:15:1: falta aqui o arquivo texto/lacre.yaml: sem isso ninguém o lê'],
    ],
    [
      'a tariff that is nobody’s',
      index,
      ['    usa: propria\n', ''],
      ['saeg/tarifa/tarifa.yaml:5:5: falta “usa: propria” ou “emprestada_de”: de quem é a tarifa'],
    ],
    [
      'an own tariff without an author',
      index,
      ['autor: SAEG\n', ''],
      ['saeg/tarifa/tarifa.yaml:4:1: falta “autor”: a tarifa é própria'],
    ],
  ])('%s', (_, file, change, expected) => {
    expect(told('saeg', [file, change])).toEqual(expected);
  });
});
