import { z } from 'zod';

/** A field of a form or of a program's body, with the schema it is parsed by. */
export interface InputField {
  readonly schema: string;
  readonly name: string;
  readonly field: z.ZodType;
}

const isInput = /(?:Form|Body|Query|Lookup|Search|Key)$/;

/** Every field of every input of the portal: of what `schema.ts` of a context, a page or an operation exports. */
export function inputFields(
  modules: Readonly<Record<string, Record<string, unknown>>>,
): readonly InputField[] {
  return Object.values(modules).flatMap((module) =>
    Object.entries(module).flatMap(([schema, exported]) =>
      isInput.test(schema) && exported instanceof z.ZodType ? fieldsOf(schema, exported) : [],
    ),
  );
}

/** The fields within a schema, through what it is wrapped in. */
export function fieldsOf(schema: string, whole: z.ZodType): readonly InputField[] {
  if (whole instanceof z.ZodPipe) return fieldsOf(schema, whole.in as z.ZodType);
  if (whole instanceof z.ZodIntersection) {
    return [
      ...fieldsOf(schema, whole.def.left as z.ZodType),
      ...fieldsOf(schema, whole.def.right as z.ZodType),
    ];
  }
  if (whole instanceof z.ZodArray) return fieldsOf(schema, whole.element as z.ZodType);
  if (
    whole instanceof z.ZodNullable ||
    whole instanceof z.ZodOptional ||
    whole instanceof z.ZodDefault ||
    whole instanceof z.ZodPrefault
  ) {
    return fieldsOf(schema, whole.unwrap() as z.ZodType);
  }
  if (!(whole instanceof z.ZodObject)) return [];
  return Object.entries(whole.shape).flatMap(([name, field]) => {
    const inner = fieldsOf(schema, field as z.ZodType);
    return inner.length > 0 ? inner : [{ schema, name, field: field as z.ZodType }];
  });
}
