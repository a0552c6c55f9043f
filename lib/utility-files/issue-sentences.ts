import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'um texto na mesma linha',
  array: 'uma lista, cada linha começada por “- ”',
  object: 'um grupo de chaves, com margem maior que a desta',
};

/** What an issue of the schema is called in Portuguese; undefined where the schema itself says it. */
export function issueSentence(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined) return `falta “${String(issue.path?.at(-1) ?? 'conteúdo')}”`;
      return `deve ser ${kinds[issue.expected] ?? `de outro tipo (${issue.expected})`}`;
    }
    case 'invalid_value':
      return `não serve aqui: escreva ${issue.values.map((value) => `“${String(value)}”`).join(' ou ')}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `a lista tem menos de ${issue.minimum}`
        : `tem menos de ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' ? `passa de ${issue.maximum} caracteres` : `passa de ${issue.maximum}`;
    case 'unrecognized_keys':
      return `não se conhece ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'invalid_union':
      return 'não é nenhuma das formas que servem aqui';
    default:
      return undefined;
  }
}

/** The issues of a union are those of the form that comes nearest to what was written. */
export function leafIssues(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue): readonly Issue[] => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return leafIssues(nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}
