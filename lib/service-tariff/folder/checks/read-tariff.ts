import type { Fault, YamlFile } from '@/lib/utility-files';
import type { Service } from '../../service';
import type { Tariff } from '../../tariff';
import type { TextPart } from '../../text-part';
import type { ServiceFile } from '../service-file';

/** A part of the text, and the file that tells where its sentences stand. */
export interface TextSource {
  readonly part: TextPart;
  readonly file: Pick<YamlFile<unknown>, 'faultAt'>;
}

/** A service, and the file that tells where its rules stand. */
export interface ServiceSource {
  readonly code: string;
  readonly service: Service;
  readonly file: YamlFile<ServiceFile>;
}

/** A tariff as it was read, whole, before anybody is answered by it. */
export interface ReadTariff {
  readonly tariff: Tariff;
  readonly texts: readonly TextSource[];
  readonly services: readonly ServiceSource[];
}

/** What is wrong with a tariff that each of its files alone does not show. */
export type TariffCheck = (read: ReadTariff) => readonly Fault[];

const lists = {
  'quem-pede': 'quem_pede',
  canal: 'por_onde',
  preco: 'precos',
  documento: 'documentos',
  condicao: 'condicoes',
  passo: 'passos',
  prazo: 'prazos',
  competencia: 'quem_decide',
  clausula: 'regras',
} as const satisfies Record<string, keyof ServiceFile>;

/** Where a rule stands in the file of its service: its list and its place there. */
export function pathOfRule({ file }: ServiceSource, id: string): readonly PropertyKey[] {
  const [, kind = '', name = ''] = id.split('.');
  if (!isListed(kind)) return [kind];
  const items: readonly { readonly id?: string; readonly igual_a?: string }[] = file.value[lists[kind]];
  const index = items.findIndex((item) => item.id === name || item.igual_a === id);
  return [lists[kind], index];
}

/** Whether a rule is the service's own, and not one of another service that holds in it too: that is told where it stands. */
export function isRuleOf({ code }: ServiceSource, { id }: { readonly id: string }): boolean {
  return id.startsWith(`${code}.`);
}

function isListed(kind: string): kind is keyof typeof lists {
  return Object.hasOwn(lists, kind);
}
