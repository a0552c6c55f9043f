import { z } from 'zod';
import { centsFromDecimal } from '@/lib/kernel/money';

const amount = z
  .string()
  .regex(/^\d{1,10}\.\d{2}$/)
  .transform(centsFromDecimal);

/** What the provider posts when money came in. Fields it may add are left aside. */
export const pixNoticeBody = z.object({
  pix: z
    .array(
      z.object({
        endToEndId: z.string().regex(/^E[A-Za-z0-9]{31}$/),
        txid: z
          .string()
          .regex(/^[A-Za-z0-9]{1,35}$/)
          .optional(),
        valor: z
          .string()
          .regex(/^\d{1,10}\.\d{2}$/)
          .refine((text) => /[1-9]/.test(text)),
        horario: z.iso.datetime({ offset: true }),
      }),
    )
    .min(1)
    .max(1_000),
});

export type PixNoticeBody = z.output<typeof pixNoticeBody>;

/** An OAuth2 token answer. */
export const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

/** A charge as the provider answers it. */
export const cobvAnswer = z.object({
  txid: z.string(),
  status: z.enum(['ATIVA', 'CONCLUIDA', 'REMOVIDA_PELO_USUARIO_RECEBEDOR', 'REMOVIDA_PELO_PSP']),
  valor: z.object({ original: amount }),
  loc: z.object({ location: z.string() }),
});
