import { z } from 'zod';
import { accountNumberField, taxIdField } from '@/lib/accounts/schema';
import { type CivilDate, daysBetween } from '@/lib/kernel/civil-date';
import { atTime } from '@/lib/kernel/civil-date-time';
import {
  adjustments,
  onlyAsked,
  pavementPlaces,
  pavements,
  questionGaps,
  questionOf,
  type Service,
} from '@/lib/service-tariff';
import { calculatorForm } from '@/lib/service-tariff/schema';
import { type Position, type Protocol, placeText, type RequestDetails, type ServiceAnswers } from '.';
import { answerFaults } from './answer-faults';
import type { OpenRequestDemands } from './utility-terms';

const phone = z
  .string('PHONE_MISSING')
  .transform((text) => text.replace(/[\s().-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'PHONE_MISSING')
      .regex(/^\d{10,11}$/, 'PHONE_MALFORMED'),
  );

const email = z
  .string('EMAIL_MISSING')
  .trim()
  .min(1, 'EMAIL_MISSING')
  .max(120, 'EMAIL_MALFORMED')
  .pipe(z.email('EMAIL_MALFORMED'));

/** The form that asks for a CPF or CNPJ to be put on file; every issue's message is a field code. */
export const registrationForm = z.object({
  accountNumber: accountNumberField,
  taxId: taxIdField,
  name: z.string('NAME_MISSING').trim().min(1, 'NAME_MISSING').max(120, 'TEXT_TOO_LONG'),
  role: z.enum(['OWNER', 'USER', 'RESPONSIBLE'], 'ROLE_MISSING'),
  phone,
  email,
  notes: z.string().trim().max(400, 'TEXT_TOO_LONG').default(''),
});

const coordinate = (digits: number) =>
  z
    .string()
    .trim()
    .transform((text) => text.replace(',', '.'))
    .pipe(z.string().regex(new RegExp(`^(?:-?\\d{1,${digits}}(?:\\.\\d{1,6})?)?$`), 'POSITION_MALFORMED'))
    .refine(
      (text) => text === '' || Number(text) ** 2 <= (digits === 2 ? 90 : 180) ** 2,
      'POSITION_MALFORMED',
    )
    .default('');

/** In the order of the form: errors are told in it. */
const contact = {
  referencePoint: z
    .string('REFERENCE_POINT_MISSING')
    .trim()
    .min(1, 'REFERENCE_POINT_MISSING')
    .max(200, 'TEXT_TOO_LONG'),
  notes: z.string().trim().max(400, 'TEXT_TOO_LONG').default(''),
  latitude: coordinate(2).describe('Degrees north, at most six decimals; with longitude or not at all.'),
  longitude: coordinate(3).describe('Degrees east, at most six decimals.'),
  requesterName: z.string('NAME_MISSING').trim().min(1, 'NAME_MISSING').max(60, 'TEXT_TOO_LONG'),
  phone,
  email,
};

/** A position is both numbers or none. */
function wholePosition(
  { latitude, longitude }: { latitude: string; longitude: string },
  context: z.RefinementCtx,
): void {
  if ((latitude === '') === (longitude === '')) return;
  const path = [latitude === '' ? 'latitude' : 'longitude'];
  context.addIssue({ code: 'custom', path, message: 'POSITION_INCOMPLETE' });
}

function positionOf({ latitude, longitude }: { latitude: string; longitude: string }): Position | null {
  return latitude === '' ? null : { latitude, longitude };
}

/** What a customer tells who has entered: the place and the CPF or CNPJ are known. */
export const requestForm = z
  .object(contact)
  .superRefine(wholePosition)
  .transform(
    ({ latitude, longitude, ...rest }): RequestDetails => ({
      ...rest,
      position: positionOf({ latitude, longitude }),
      place: '',
      taxId: null,
      accountNumber: null,
    }),
  );

/** A field that may be left empty, unless it is required. */
function optionalField<Value>(field: z.ZodType<Value, string>, required: boolean) {
  return z
    .string()
    .default('')
    .transform((text, context): Value | null => {
      if (text.trim() === '' && !required) return null;
      const parsed = field.safeParse(text.trim() === '' ? undefined : text);
      if (parsed.success) return parsed.data;
      for (const { message } of parsed.error.issues) context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

const street = {
  street: z.string('STREET_MISSING').trim().min(1, 'STREET_MISSING').max(120, 'TEXT_TOO_LONG'),
  houseNumber: z.string().trim().max(20, 'TEXT_TOO_LONG').default(''),
  district: z.string('DISTRICT_MISSING').trim().min(1, 'DISTRICT_MISSING').max(60, 'TEXT_TOO_LONG'),
  city: z.string('CITY_MISSING').trim().min(1, 'CITY_MISSING').max(60, 'TEXT_TOO_LONG'),
};

/** What anybody tells for a service that needs no matrícula, with what that service asks for. */
export function openRequestForm(demands: OpenRequestDemands) {
  return z
    .object({
      ...street,
      ...contact,
      taxId: optionalField(taxIdField, demands.taxId === 'REQUIRED'),
      accountNumber: optionalField(accountNumberField, demands.accountNumber === 'REQUIRED'),
    })
    .superRefine(wholePosition)
    .transform(
      ({ latitude, longitude, street, houseNumber, district, city, taxId, ...rest }): RequestDetails => ({
        ...rest,
        taxId,
        accountNumber: demands.accountNumber === 'NOT_ASKED' ? null : rest.accountNumber,
        position: positionOf({ latitude, longitude }),
        place: placeText({ street, houseNumber, district, city }),
      }),
    );
}

const protocolField = z
  .string('PROTOCOL_MISSING')
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .pipe(
    z
      .string()
      .min(1, 'PROTOCOL_MISSING')
      .regex(/^\d{4}1\d{9}$/, 'PROTOCOL_MALFORMED'),
  )
  .transform((digits) => digits as Protocol);

/** Asks for a request by its protocol and the CPF or CNPJ of who made it. */
export const lookupForm = z.object({ protocol: protocolField, taxId: taxIdField });

const piece = z.strictObject({
  place: z.enum(pavementPlaces),
  pavement: z.enum(pavements),
  areaM2: z.string().regex(/^\d{1,6}(?:\.\d{1,2})?$/, 'AREA_MALFORMED'),
});

const answersBody = z.strictObject({
  service: z.string().max(60).describe('A service of the tariff that the specification may be asked for as.'),
  diameterMm: z.int().min(0).max(99_999).nullable().default(null),
  adjustment: z.enum(adjustments).nullable().default(null),
  brokenPavements: z.array(piece).max(10).default([]),
  daysCut: z
    .int()
    .min(0)
    .max(99_999)
    .nullable()
    .default(null)
    .describe('Read only where the day of the cut is not on file.'),
});

/** A request by a program: what is asked for, the details, and what a service of the tariff is priced by. */
export const requestBody = z.object({
  specification: z.string().max(60),
  details: requestForm,
  answers: answersBody.optional(),
  documentsAtCounter: z.boolean().optional().describe('That missing documents are brought to an office.'),
});

/** The same as an order; what was not told is left out. */
export function requestOrder({ answers, documentsAtCounter, ...order }: z.output<typeof requestBody>) {
  return { ...order, answers: answers ?? null, documentsAtCounter: documentsAtCounter ?? false };
}

/** What is told when asking: the whole of it by somebody who did not enter, of whom `demands` are made; the rest by a customer. */
export function detailsForm(demands: OpenRequestDemands | null): z.ZodType<RequestDetails> {
  return demands ? openRequestForm(demands) : requestForm;
}

/**
 * What a service of the tariff is priced by, as it is typed; the day of the cut is not asked for where it is on file. The same
 * boxes as the calculator's, every fault at its box.
 */
export function serviceAnswersForm(
  service: Service,
  { requestedOn, cutOn }: { readonly requestedOn: CivilDate; readonly cutOn: CivilDate | null },
) {
  const requestedAt = atTime(requestedOn, '00:00');
  return calculatorForm.transform((typed, context): { answers: ServiceAnswers } => {
    const told = questionOf(typed, { now: requestedAt, channel: 'INTERNET', reagreement: 0 });
    const daysCut = cutOn ? daysBetween(cutOn, requestedOn) : told.daysCut;
    const question = onlyAsked(service, { ...told, requestedAt, channel: 'INTERNET', daysCut });
    const rows = typed.rows.filter(({ place }) => place).map(({ row }) => row);
    for (const { field, code } of questionGaps(typed)) {
      if (code !== 'CHANNEL_MISSING') context.addIssue({ code: 'custom', path: [field], message: code });
    }
    for (const { field, code } of answerFaults(service, question, rows)) {
      context.addIssue({ code: 'custom', path: [field], message: code });
    }
    const { diameterMm, adjustment, brokenPavements } = question;
    return { answers: { service: service.code, diameterMm, adjustment, brokenPavements, daysCut } };
  });
}

/** A request's own form, with the boxes of a service of the tariff where one is chosen. */
export function withAnswers(
  details: z.ZodType<RequestDetails>,
  chosen: {
    readonly service: Service;
    readonly cutOn: CivilDate | null;
    readonly requestedOn: CivilDate;
  } | null,
) {
  const told = details.transform((typed) => ({ details: typed }));
  const answers = chosen
    ? serviceAnswersForm(chosen.service, chosen)
    : z.unknown().transform(() => ({ answers: null }));
  return z.intersection(told, answers);
}

/** What is said of files that are attached: which document they are, where one of several is asked for. */
export const filesForm = z.object({ document: z.string().trim().max(80).default('') });

/** Sending a request: whether what is not attached is brought to an office. */
export const sendForm = z.object({ documentsAtCounter: z.literal('sim').optional() });

/** A form whose text says nothing: its button or its files do. */
export const emptyForm = z.object({});
