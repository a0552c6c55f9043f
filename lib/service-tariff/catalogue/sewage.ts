import { cents } from '@/lib/kernel/money';
import { citing } from '../citing';
import type { Service } from '../service';
import { sewageText } from '../text';
import { amountOf, nothingSaid, notPublished, precondition, priceItem, quotation } from './draft';
import { internetByPortal } from './portal-channels';
import { otherPavement, pavementPrices } from './repaving';
import { sewageClauses } from './sewage-clauses';
import { sewageDeadlines } from './sewage-deadlines';
import { sewageDocuments } from './sewage-documents';
import { sewageSteps } from './sewage-steps';

const code = 'ligacao-de-esgoto';
const says = citing(sewageText, code);

/** The pipe that is allowed without asking the chief executive (item II). */
const ordinaryDiameterMm = 100;

/** Connecting premises to the sewer: items I to XVI. */
export const sewageConnection: Service = {
  ...nothingSaid,
  code,
  title: 'Ligação de esgoto',
  name: 'Ligação de ramal de esgoto',
  explanation: 'O esgoto do imóvel passa a ir para a rede. A companhia liga da rede até a calçada.',
  group: 'SEWAGE',
  asks: ['DIAMETER', 'PAVEMENT', 'FURTHER_INSPECTIONS'],
  needs: ['DIAMETER'],
  requesters: [
    says('quem-pede.usuario', ['I.1'], { who: 'USER', proof: null }),
    says('quem-pede.procurador', ['I.1'], { who: 'PROXY', proof: 'Procuração ou outra prova legal' }),
  ],
  channels: [
    says('canal.balcao', ['I.1'], { channel: 'COUNTER', phone: null }),
    internetByPortal(code, sewageText.from),
  ],
  prices: prices(),
  inspection: says('vistoria', ['V.2'], { fromDaysCut: null }),
  documents: sewageDocuments(code),
  preconditions: [
    precondition(says, 'documentos', {
      cited: ['I.2'],
      check: 'NONE',
      statement: 'Todos os documentos foram entregues.',
    }),
    precondition(says, 'diametro', {
      cited: ['II.1', 'II.2'],
      check: 'WRITTEN_REQUEST',
      statement: `O ramal tem ${ordinaryDiameterMm} mm, ou o diretor-presidente aprovou antes um diâmetro maior, pedido por escrito.`,
    }),
    precondition(says, 'caixa-de-inspecao', {
      cited: ['III.1'],
      check: 'NONE',
      statement: 'O usuário construiu na calçada a caixa de inspeção em alvenaria.',
    }),
    precondition(says, 'aguas-pluviais', {
      cited: ['IV.1'],
      check: 'NONE',
      statement: 'Nenhuma água de chuva ou de drenagem entra no ramal.',
    }),
    precondition(says, 'vistoria', {
      cited: ['V.2'],
      check: 'INSPECTION_APPROVED',
      statement: 'A vistoria aprovou a caixa de inspeção.',
    }),
  ],
  steps: sewageSteps(says),
  deadlines: sewageDeadlines(says),
  competences: [
    says('competencia.diametro', ['II.2'], {
      authority: 'CHIEF_EXECUTIVE',
      upToInstallments: null,
      aboveDiameterMm: ordinaryDiameterMm,
    }),
  ],
  clauses: sewageClauses(says),
  originalText: sewageText,
};

function prices() {
  return [
    priceItem(says, {
      id: '100-mm',
      cited: ['a.1', 'XIII.1'],
      description: 'Ligação de esgoto de 100 mm',
      diameter: { from: ordinaryDiameterMm, to: ordinaryDiameterMm },
      price: amountOf(cents(29560)),
    }),
    priceItem(says, {
      id: '150-mm',
      cited: ['b.1', 'XIII.1'],
      description: 'Ligação de esgoto de 150 mm',
      diameter: { from: 150, to: 150 },
      price: quotation,
    }),
    priceItem(says, {
      id: 'outro-diametro',
      cited: { in: ['II.2', 'XIII.1'], note: 'A lista de preços só tem 100 e 150 mm.' },
      description: 'Ligação de esgoto de outro diâmetro acima de 100 mm',
      diameter: { from: ordinaryDiameterMm + 1, to: null },
      price: notPublished,
    }),
    priceItem(says, {
      id: 'nova-vistoria',
      cited: { in: ['VII.1'], note: 'O valor está no Anexo I, que não está disponível.' },
      description: 'Nova vistoria',
      role: 'FURTHER_INSPECTION',
      unit: 'INSPECTION',
      price: notPublished,
    }),
    ...pavementPrices,
    otherPavement(says, { in: ['XI.1'], note: 'O valor está no Anexo I, que não está disponível.' }),
  ];
}
