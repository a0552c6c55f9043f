import { z } from 'zod';

const flag = z.stringbool().default(false);

/** What needs no secret, and is asked for by the build too: whose static pages, with the demonstration's banner or without. */
const buildSchema = z.object({
  UTILITY: z.enum(['deso', 'saeg']).default('deso'),
  DEMONSTRATION: flag,
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('info'),
  UTILITY_TAX_ID: z
    .string()
    .regex(/^[0-9A-Z]{12}[0-9]{2}$/, 'CNPJ da companhia, sem pontuação')
    .optional(),
});

const databaseSchema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'endereço do PostgreSQL, postgresql://…' }),
});

const bootSchema = buildSchema.extend({
  ...databaseSchema.shape,
  AUTH_SECRET: z
    .string({ error: 'segredo das sessões, ao menos 32 caracteres' })
    .min(32, 'segredo das sessões, ao menos 32 caracteres'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'endereço público do portal, https://…' })
    .transform((url) => new URL(url).origin),
  TRUSTED_PROXY_HOPS: z.coerce
    .number({ error: 'quantos proxies há na frente (0, 1, 2…)' })
    .int()
    .min(0)
    .max(9)
    .default(0),
  FEBRABAN_COMPANY_CODE: z
    .string()
    .regex(/^\d{4}$/, 'os quatro dígitos dados pela FEBRABAN')
    .optional(),
  FEBRABAN_MODULUS: z.enum(['10', '11'], 'módulo dos dígitos verificadores: 10 ou 11').optional(),
});

export type BuildEnvironment = z.infer<typeof buildSchema>;
export type Environment = z.infer<typeof bootSchema>;

let build: BuildEnvironment | undefined;
let boot: Environment | undefined;

/** The part of the environment that shapes static pages. Throws with every wrong setting named. */
export function buildEnv(): BuildEnvironment {
  build ??= buildSchema.parse(process.env);
  return build;
}

/** Where the database is: all that a script without requests needs. */
export function databaseEnv(): z.infer<typeof databaseSchema> {
  return databaseSchema.parse(process.env);
}

/** The whole environment, parsed once. Throws with every missing or wrong setting named: the server refuses to start. */
export function env(): Environment {
  if (!boot) {
    const problems = environmentProblems();
    if (problems.length > 0) throw new Error(`Configuração incompleta:\n${problems.join('\n')}`);
    boot = bootSchema.parse(process.env);
  }
  return boot;
}

/**
 * Every setting that is missing or wrong, one line each, empty when the portal may start.
 * A utility whose sources name no CNPJ or FEBRABAN code must be given them here; its demonstration does without.
 */
export function environmentProblems(
  values: Record<string, string | undefined> = process.env,
): readonly string[] {
  const parsed = bootSchema.safeParse(values);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`);
  const isDemonstration = flag.safeParse(values.DEMONSTRATION).data === true;
  if (values.UTILITY !== 'saeg' || isDemonstration) return problems;
  const needed = ['UTILITY_TAX_ID', 'FEBRABAN_COMPANY_CODE', 'FEBRABAN_MODULUS'].filter(
    (name) => !values[name],
  );
  return [...problems, ...needed.map((name) => `- ${name}: as fontes da SAEG não o dizem, informe-o aqui`)];
}
