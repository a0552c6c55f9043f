import { z } from 'zod';
import { defaultUtility, utilityIds } from '@/lib/utility-files';

const flag = z.stringbool().default(false);

/** What needs no secret, and is asked for by the build too: whose static pages, with the demonstration's banner or without. */
const buildSchema = z.object({
  UTILITY: z
    .string()
    .default(defaultUtility)
    .refine((id) => utilityIds().includes(id), {
      error: () => `uma destas: ${utilityIds().join(', ')}`,
    }),
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

const pixKey =
  /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[^\s@]+@[^\s@]+\.[^\s@]+|\+\d{10,14}|\d{11}|[0-9A-Z]{12}\d{2})$/;

/** A text that banks show to who pays by Pix: without accents, and never longer than the standard lets it be. */
function shownByBanks(longest: number, what: string) {
  const isShown = (text: string) => {
    const { length } = text.normalize('NFD').replace(/\p{M}/gu, '').trim();
    return length > 0 && length <= longest;
  };
  return z.string().refine(isShown, `${what}: de 1 a ${longest} caracteres`);
}

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
  CARD_COMPANY_SECRETS: z
    .string()
    .regex(
      /^(?:[a-z0-9-]+:[\w-]{32,}(?:,|$))*$/,
      'empresa:segredo, separados por vírgula; ao menos 32 caracteres cada',
    )
    .default('')
    .transform(
      (text) => new Map([...text.matchAll(/([^:,]+):([^,]+)/g)].map(([, id, key]) => [id, key] as const)),
    ),
  LOOPBACK_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'servidor de e-mail, smtp://usuário:senha@servidor:porta' })
    .optional(),
  MAIL_FROM: z.email({ error: 'endereço de quem envia os e-mails' }).optional(),
  PORTAL_DATA: z.string().min(1).optional(),
  PIX_KEY: z
    .string()
    .min(1)
    .max(77, 'a chave Pix tem até 77 caracteres')
    .regex(pixKey, 'chave Pix: aleatória, e-mail, +55 telefone, CPF ou CNPJ sem pontuação')
    .optional(),
  PIX_MERCHANT_NAME: shownByBanks(25, 'quem recebe o Pix, como o banco o mostra').optional(),
  PIX_CITY: shownByBanks(15, 'cidade de quem recebe o Pix').optional(),
  PIX_PSP_URL: z
    .url({ protocol: /^https?$/, error: 'endereço da API Pix do banco, https://…/v2' })
    .optional(),
  PIX_PSP_TOKEN_URL: z.url({ protocol: /^https?$/, error: 'endereço OAuth2 do banco, https://…' }).optional(),
  PIX_PSP_CLIENT_ID: z.string().min(1).optional(),
  PIX_PSP_CLIENT_SECRET: z.string().min(1).optional(),
  PIX_PSP_CERTIFICATE_FILE: z.string().min(1).optional(),
  PIX_PSP_PRIVATE_KEY_FILE: z.string().min(1).optional(),
  PIX_WEBHOOK_SECRET: z.string().min(32, 'segredo do aviso de Pix, ao menos 32 caracteres').optional(),
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

/** Every setting that is missing or wrong, one line each; what a utility's folder leaves to them is asked by lib/utility. */
export function environmentProblems(
  values: Record<string, string | undefined> = process.env,
): readonly string[] {
  const parsed = bootSchema.safeParse(values);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`);
  return [...problems, ...pixProblems(values)];
}

/** Whether these settings ask for the demonstration. */
export function asksDemonstration(values: Readonly<Record<string, string | undefined>>): boolean {
  return flag.safeParse(values.DEMONSTRATION).data === true;
}

const providerSettings = [
  'PIX_PSP_URL',
  'PIX_PSP_TOKEN_URL',
  'PIX_PSP_CLIENT_ID',
  'PIX_PSP_CLIENT_SECRET',
  'PIX_KEY',
];

const mutualTls = ['PIX_PSP_CERTIFICATE_FILE', 'PIX_PSP_PRIVATE_KEY_FILE'];

/** A provider of Pix charges is set whole or not at all, and so are the two files of its mutual TLS. */
function pixProblems(values: Record<string, string | undefined>): string[] {
  if (!Object.keys(values).some((name) => name.startsWith('PIX_PSP_') && values[name])) return [];
  const missing = (names: readonly string[]) => names.filter((name) => !values[name]);
  const halfPair = missing(mutualTls).length === 1 ? missing(mutualTls) : [];
  return [
    ...missing(providerSettings).map((name) => `- ${name}: falta para a cobrança Pix pelo banco`),
    ...halfPair.map((name) => `- ${name}: falta, porque o certificado e a chave privada vão juntos`),
  ];
}
