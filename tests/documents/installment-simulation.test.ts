import { beforeAll, describe, expect, it } from 'vitest';
import {
  type InstallmentSimulationDocument,
  renderInstallmentSimulation,
} from '@/lib/documents/installment-simulation';
import { civilDate } from '@/lib/kernel/civil-date';
import { type PdfReading, readPdf } from '../support/pdf';
import { longSimulation, manualSimulation } from './simulation-model';

async function read(model: InstallmentSimulationDocument): Promise<PdfReading> {
  return readPdf(await renderInstallmentSimulation(model));
}

describe("the manual's simulation on paper", () => {
  let reading: PdfReading;
  beforeAll(async () => {
    reading = await read(manualSimulation);
  });

  it.each([
    'Companhia de Saneamento de Sergipe',
    'Simulação de parcelamento',
    'Cliente MARIA APARECIDA',
    'Matrícula 464726.2',
    'Data da simulação 22/04/2019',
    'Com religação Sim',
    'Esta simulação não vale como contrato de parcelamento.',
    '07/2018 03/08/2018 53,90 7,26',
    '12/2018 04/01/2019 35,64 2,56',
    'Contas R$ 376,03',
    'Acréscimos por impontualidade R$ 39,26',
    'Débito total atualizado R$ 415,29',
    'Valor do pagamento à vista R$ 415,29',
    '1 41,53 379,85 1,63 % 421,38 21,40 %',
    '6 41,53 65,90 1,63 % 436,93 21,44 %',
    'Página 1 de 1',
  ])('prints "%s"', (text) => {
    expect(reading.pages).toHaveLength(1);
    expect(reading.pages[0]).toContain(text);
  });

  it('says that it is no agreement before it names any amount', () => {
    const text = reading.pages[0] ?? '';
    expect(text.indexOf('não vale como contrato')).toBeLessThan(text.indexOf('53,90'));
  });

  it('has nothing by which one could pay: no bars, no code', () => {
    expect(reading.elements.filter(({ role }) => role === 'Figure')).toEqual([]);
    expect(reading.pages[0]).not.toMatch(/\d{11}-\d/);
  });

  it('is a tagged PDF in Brazilian Portuguese, all its text in the structure, none over another', () => {
    const { tagged, lang, title, untagged, collisions } = reading;
    expect({ tagged, lang, untagged, collisions }).toEqual({
      tagged: true,
      lang: 'pt-BR',
      untagged: [],
      collisions: [],
    });
    expect(title).toBe('Simulação de parcelamento – matrícula 464726.2 – 22/04/2019');
  });

  it('is read in order: heading, notice, bills, sums, plans', () => {
    const found = reading.elements.map(({ role, text }) => `${role} ${text}`);
    const landmarks = [
      'H1 Simulação de parcelamento',
      'P Valores de 22/04/2019: mudam no dia seguinte.',
      'H2 Contas',
      'TD 07/2018',
      'H2 Resumo do débito',
      'H2 Pagamento à vista',
      'H2 Pagamento parcelado',
      'TH Parcelas',
    ];
    const positions = landmarks.map((landmark) => found.indexOf(landmark));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it('leaves the question of reconnection out where it was not asked', async () => {
    const { pages } = await read({ ...manualSimulation, withReconnection: null });
    expect(pages[0]).not.toContain('Com religação');
  });
});

describe('a long simulation', () => {
  let reading: PdfReading;
  beforeAll(async () => {
    reading = await read(longSimulation);
  });

  it('goes on over pages, each named, with every bill and every plan once', () => {
    const text = reading.pages.join(' ');
    expect(text.match(/Página \d de \d/g)).toHaveLength(reading.pages.length);
    expect(reading.pages.length).toBeGreaterThan(3);
    expect(text.match(/Gerente de atendimento/g)).toHaveLength(59);
    const months = reading.elements.filter(
      ({ role, text: cell }) => role === 'TD' && /^\d\d\/\d{4}$/.test(cell),
    );
    expect(new Set(months.map((month) => month.text)).size).toBe(120);
    expect(months).toHaveLength(120);
  });

  it('repeats the head of a table where it goes on', () => {
    const captions = reading.elements.filter(({ role }) => role === 'H2').map(({ text }) => text);
    expect(captions).toContain('Contas (continuação)');
    expect(captions).toContain('Pagamento parcelado (continuação)');
    expect(captions).toContain('Outros débitos e créditos');
  });

  it('writes no text over another nor beyond the paper', () => {
    expect([reading.untagged, reading.collisions]).toEqual([[], []]);
  });
});

describe('a demonstration', () => {
  it('says so on every page', async () => {
    const { pages } = await read({ ...longSimulation, demonstration: true });
    expect(pages.filter((text) => !text.includes('DEMONSTRAÇÃO – NÃO PAGAR'))).toEqual([]);
  });
});

describe('the bytes', () => {
  it('are the same for the same model, and others on another day', async () => {
    const bytes = async (model: InstallmentSimulationDocument) =>
      Buffer.from(await renderInstallmentSimulation(model)).toString('latin1');
    const first = await bytes(manualSimulation);
    expect(await bytes(manualSimulation)).toBe(first);
    expect(await bytes({ ...manualSimulation, simulatedOn: civilDate('2019-04-23') })).not.toBe(first);
  });
});
