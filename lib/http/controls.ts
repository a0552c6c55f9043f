import { holdsControls } from '@/lib/typed';
import { fieldSentence } from './field-sentences';
import type { FieldError } from './refusals';

/**
 * Every text of an input that holds a control character or half a surrogate pair: the database keeps neither, and nobody
 * means them. Line breaks and tabs are none. Names count like values. An input of any depth is walked without recursion.
 */
export function controlFaults(input: unknown): readonly FieldError[] {
  const faults: FieldError[] = [];
  const rest: { readonly path: readonly string[]; readonly value: unknown }[] = [{ path: [], value: input }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { path, value } = next;
    if (typeof value === 'string' && holdsControls(value)) faults.push(faultAt(path));
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (holdsControls(name)) faults.push(faultAt([...path, '(name)']));
      else rest.push({ path: path.length < 8 ? [...path, name] : path, value: inner });
    }
  }
  return faults.toReversed();
}

function faultAt(path: readonly string[]): FieldError {
  const code = 'CONTROL_CHARACTER';
  return { field: path.join('.') || '(body)', code, message: fieldSentence(code) };
}
