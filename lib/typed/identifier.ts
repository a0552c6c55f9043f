import type { Result } from '@/lib/kernel/result';
import { withoutMask } from '@/lib/kernel/typed-mask';
import { plainText } from './plain';

interface IdentifierKind {
  /** The most characters of such a number with its mask. */
  readonly longest: number;
  /** Words of the label before it, without accents. */
  readonly label: readonly string[];
  /** Where it stands in an address of this portal. */
  readonly link?: RegExp;
  /** Letters are part of it: a label ends before a blank or a sign. */
  readonly letters?: true;
}

/** Every identifier that somebody may copy from elsewhere. */
const kinds = {
  ACCOUNT_NUMBER: { longest: 40, label: ['matricula', 'imovel'], link: /[?&]matricula=([^&#\s]+)/ },
  TAX_ID: { longest: 40, label: ['cpf', 'cnpj', 'cic', 'mf', 'documento'], letters: true },
  PROTOCOL: { longest: 40, label: ['protocolo', 'ra', 'solicitacao', 'manifestacao', 'atendimento'] },
  ACCESS_CODE: { longest: 40, label: ['acesso'], letters: true },
  VERIFICATION_CODE: {
    longest: 60,
    label: ['verificacao', 'autenticidade', 'verificador', 'documento'],
    link: /\/verificar\/([^/?#\s]+)/,
    letters: true,
  },
  COLLECTION_CODE: {
    longest: 120,
    label: [
      'linha',
      'digitavel',
      'barras',
      'barra',
      'boleto',
      'conta',
      'fatura',
      'pagamento',
      'para',
      'pagar',
    ],
  },
  PHONE: {
    longest: 120,
    label: [
      'telefone',
      'tel',
      'fone',
      'celular',
      'cel',
      'whatsapp',
      'zap',
      'contato',
      'fixo',
      'ddd',
      'ligar',
    ],
  },
  POSITION: { longest: 400, label: ['posicao', 'coordenadas', 'local', 'lugar', 'geo', 'gps'] },
  DATE: { longest: 40, label: ['data', 'dia', 'vencimento', 'vence', 'em', 'emissao'] },
  AMOUNT: { longest: 40, label: ['valor', 'entrada', 'total', 'r', 'brl'] },
  NUMBER: { longest: 40, label: [] },
} as const satisfies Record<string, IdentifierKind>;

export type IdentifierName = keyof typeof kinds;

const common = [
  'n',
  'no',
  'nr',
  'num',
  'numero',
  'cod',
  'codigo',
  'de',
  'do',
  'da',
  'e',
  'o',
  'a',
  'ou',
  'meu',
  'minha',
];

/**
 * Reads an identifier as it stands and, where that is none, as it stands in an address of the portal or without the label
 * before it ("CPF:", "Linha digitável:"). `parse` gets it in plain characters without mask; null when it is longer than any.
 * What is right as it stands is never read as anything else.
 */
export function readIdentifier<Value, Refusal>(
  text: string,
  name: IdentifierName,
  parse: (bare: string | null) => Result<Value, Refusal>,
): Result<Value, Refusal> {
  const { longest } = kinds[name];
  const plain = typedIdentifier(text, name)?.replace(/,+$/, '') ?? null;
  const whole = plain === null ? null : withoutMask(plain, longest);
  const first = parse(whole);
  if (first.ok || plain === null) return first;
  const core = unlabelled(plain, name);
  return core === plain ? first : parse(withoutMask(core, longest));
}

/** The identifier in plain characters with its mask, its label and address still before it; null when far too long. */
function typedIdentifier(text: string, name: IdentifierName): string | null {
  const { longest, link }: IdentifierKind = kinds[name];
  if (text.length > 2_000) return null;
  const plain = plainText(text);
  const [, linked] = link?.exec(plain) ?? [];
  const typed = trimmed(linked ? decoded(linked) : plain);
  return typed.length > longest + 80 ? null : typed;
}

/** A typed text as one of a kind that has its own signs (a position, an amount): plain, without label; null when too long. */
export function typedText(text: string, name: IdentifierName): string | null {
  const plain = typedIdentifier(text, name);
  const core = plain === null ? null : unlabelled(plain, name);
  return core === null || core.length > kinds[name].longest ? null : core;
}

/** The text without the words of a label at its beginning: as long as each is one of the kind's, or joins them. */
function unlabelled(text: string, name: IdentifierName): string {
  const { label, letters }: IdentifierKind = kinds[name];
  let rest = text;
  for (;;) {
    const [whole, word] = /^[^\p{L}\p{N}+-]*(\p{L}+)[^\p{L}\p{N}+-]*/u.exec(rest) ?? [];
    if (whole === undefined || word === undefined) return rest;
    const isLabel = [...label, ...common].includes(folded(word));
    const after = rest.slice(whole.length);
    const isJoined = letters && rest.charAt(whole.length - 1) === word.at(-1) && !/^[\d\s./-]+$/.test(after);
    if (!isLabel || isJoined) return rest;
    rest = after.replace(/^-(?=\s)/, '').trimStart();
  }
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Without the quotes, brackets and full stops of the sentence it was copied from. */
function trimmed(text: string): string {
  return text.replace(/^[\s"'“”‘’<([{]+|[\s"'“”‘’>)\]};:.!?]+$/gu, '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
