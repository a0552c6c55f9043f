import type { YamlFile } from '@/lib/utility-files';
import type { Provision } from '../provision';
import type { Deadline, PriceItem, Service, ServiceDocument } from '../service';
import type { EntryDraft } from './entries';
import { type Making, provisionOf } from './provisions';
import type { ServiceFile } from './service-file';

/** A rule of another service that holds here too: its id, and where it is named. */
export interface Borrowed {
  readonly sameAs: string;
  readonly path: readonly PropertyKey[];
  readonly broken: Deadline['broken'] | undefined;
}

/** A service whose rules of other services are still names. */
export interface ServiceDraft extends Omit<Service, 'prices' | 'deadlines'> {
  readonly prices: readonly (PriceItem | Borrowed)[];
  readonly deadlines: readonly (Deadline | Borrowed)[];
}

/** The service of a file; a rule at fault is left out, and told. */
export function serviceOf(code: string, file: YamlFile<ServiceFile>, making: Making): ServiceDraft {
  const { value } = file;
  const rules = rulesOf(code, making);
  return {
    code,
    title: value.titulo,
    name: value.nome,
    explanation: value.explicacao,
    group: value.grupo,
    asks: value.pergunta,
    needs: value.precisa,
    feeWaivable: value.isenta_sem_aviso,
    reconnects: value.religa ?? null,
    ownPage: ownPageOf(value),
    originalText: making.own,
    normPdf: value.pdf_da_norma ?? null,
    requesters: rules('quem_pede', 'quem-pede', value.quem_pede),
    channels: rules('por_onde', 'canal', value.por_onde),
    prices: pricesOf(code, value, making),
    inspection: inspectionOf(code, value, making),
    documents: documentsOf(code, value, making),
    preconditions: rules('condicoes', 'condicao', value.condicoes),
    steps: rules('passos', 'passo', value.passos),
    deadlines: deadlinesOf(code, value, making),
    competences: rules('quem_decide', 'competencia', value.quem_decide),
    clauses: rules('regras', 'clausula', value.regras),
  };
}

interface Listed<T> {
  readonly id: string;
  readonly vigencias: readonly EntryDraft<T>[];
}

/** A maker of the rules of a list: `key` is the list in the file, `kind` what stands for it in the ids. */
function rulesOf(code: string, making: Making) {
  return <T>(key: string, kind: string, items: readonly Listed<T>[]): readonly Provision<T>[] =>
    items.flatMap((item, index) =>
      ruleOf(making, item, { id: `${code}.${kind}.${item.id}`, path: [key, index] }),
    );
}

function ruleOf<T>(
  making: Making,
  { vigencias }: Listed<T>,
  place: { readonly id: string; readonly path: readonly PropertyKey[] },
): readonly Provision<T>[] {
  return provisionOf(making, { ...place, entries: vigencias });
}

function ownPageOf({ pagina_propria: page }: ServiceFile): Service['ownPage'] {
  return page ? { href: page.endereco, label: page.rotulo, why: page.nota } : null;
}

function inspectionOf(code: string, { vistoria }: ServiceFile, making: Making): Service['inspection'] {
  if (!vistoria) return null;
  const place = { id: `${code}.vistoria`, path: ['vistoria'], entries: vistoria.vigencias };
  return provisionOf(making, place)[0] ?? null;
}

function documentsOf(code: string, { documentos }: ServiceFile, making: Making): readonly ServiceDocument[] {
  return documentos.flatMap((item, index) => {
    const made = ruleOf(making, item, { id: `${code}.documento.${item.id}`, path: ['documentos', index] });
    return made.map((rule) => ({ ...rule, title: item.titulo, whose: item.de_quem }));
  });
}

function pricesOf(code: string, { precos }: ServiceFile, making: Making): ServiceDraft['prices'] {
  return precos.flatMap((item, index): ServiceDraft['prices'] => {
    const path = ['precos', index];
    if ('igual_a' in item) return [{ sameAs: item.igual_a, path, broken: undefined }];
    const made = ruleOf(making, item, { id: `${code}.preco.${item.id}`, path });
    return made.map((rule) => ({
      ...rule,
      role: item.tipo,
      description: item.descricao,
      unit: item.por,
      diameter: item.diametro_mm ?? null,
      pavement: item.piso ?? null,
    }));
  });
}

function deadlinesOf(code: string, { prazos }: ServiceFile, making: Making): ServiceDraft['deadlines'] {
  return prazos.flatMap((item, index): ServiceDraft['deadlines'] => {
    const path = ['prazos', index];
    if ('igual_a' in item) return [{ sameAs: item.igual_a, path, broken: item.onde_quebra }];
    const made = ruleOf(making, item, { id: `${code}.prazo.${item.id}`, path });
    return made.map((rule) => ({
      ...rule,
      action: item.acao,
      party: item.de_quem,
      channel: item.canal ?? null,
      broken: item.onde_quebra ?? null,
    }));
  });
}
