import { z } from 'zod';
import { group, oneOf, source, text, textLike } from '@/lib/utility-files';
import type { Address, Phone, UtilityIdentity } from '../identity';

const address = group({
  rua: text('nome da rua').optional(),
  bairro: text('bairro').optional(),
  cidade: text('nome da cidade'),
  uf: textLike(/^[A-Z]{2}$/, 'uma sigla de estado (SE)'),
  cep: textLike(/^\d{5}-\d{3}$/, 'um CEP (49020-380)').optional(),
}).transform(
  ({ rua, bairro, cidade, uf, cep }): Address => ({
    street: rua ?? '',
    district: bairro ?? null,
    city: cidade,
    state: uf,
    postalCode: cep?.replace('-', '') ?? null,
  }),
);

const phone = group({
  nome: text('nome do telefone'),
  numero: textLike(/^[\d ()-]*\d[\d ()-]*$/, 'um telefone (0800 079 0195)'),
  horario: text('horário').optional(),
}).transform(
  ({ nome, numero, horario }): Phone => ({
    label: nome,
    number: numero.replaceAll(/\D/g, ''),
    printed: numero,
    hours: horario ?? null,
  }),
);

const office = group({
  nome: text('nome da loja'),
  endereco: address,
  horario: text('horário').optional(),
  fonte: source,
}).transform(({ nome, endereco, horario, fonte }) => ({
  name: nome,
  address: endereco,
  hours: horario ?? null,
  source: fonte,
}));

const phones = z.array(phone).transform((all, context): readonly [Phone, ...Phone[]] => {
  const [first, ...others] = all;
  if (first) return [first, ...others];
  context.addIssue({ code: 'custom', message: 'falta ao menos um telefone' });
  return z.NEVER;
});

const timeZone = text('fuso horário').refine(
  (zone) => Intl.supportedValuesOf('timeZone').includes(zone),
  'não é um fuso horário (America/Sao_Paulo)',
);

const keys = {
  nome: text('nome da companhia'),
  sigla: text('nome curto da companhia'),
  nome_do_portal: text('nome do portal'),
  nome_no_pix: text('nome que o banco mostra').refine(
    (name) => name.length <= 25 && /^[\x20-\x7e]+$/.test(name),
    'passa de 25 caracteres ou tem acento: é assim que o banco o mostra a quem paga',
  ),
  cnpj: textLike(
    /^[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2}$/,
    'um CNPJ (12.345.678/0001-95)',
  ).optional(),
  inscricao_estadual: text('número da inscrição').optional(),
  endereco: address,
  telefones: phones,
  lojas: z.array(office),
  site: group({
    nome: text('nome do site'),
    endereco: z.url({ protocol: /^https?$/, error: 'não é um endereço (https://…)' }),
  }),
  fonte: source,
  area_atendida: group({ tipo: oneOf({ cidade: 'CITY', estado: 'STATE' }), nome: text('nome do lugar') }),
  fuso_horario: timeZone,
  lugares_dos_feriados: z.array(
    textLike(/^(?:[^/]+\/)?[A-Z]{2}$/, 'um estado (SE) ou uma cidade com o estado (ARACAJU/SE)'),
  ),
};

/** What `identidade.yaml` says, but for the id, which is the name of the folder. */
export const identityFile = group(keys).transform(
  (read): Omit<UtilityIdentity, 'id'> => ({
    name: read.nome,
    shortName: read.sigla,
    portalName: read.nome_do_portal,
    pixName: read.nome_no_pix,
    taxId: read.cnpj?.replaceAll(/[./-]/g, '') ?? null,
    stateRegistration: read.inscricao_estadual ?? null,
    address: read.endereco,
    phones: read.telefones,
    offices: read.lojas,
    website: { label: read.site.nome, url: read.site.endereco },
    identitySource: read.fonte,
    servedArea: { kind: read.area_atendida.tipo, name: read.area_atendida.nome },
    timeZone: read.fuso_horario,
    holidayPlaces: read.lugares_dos_feriados,
  }),
);
