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
import { parsePosition, readProtocol, type TypedPosition } from '@/lib/typed';
import { emailField, lineOf, nameField, optionalField, phoneField, wordsOf } from '@/lib/typed/schema';
import {
  type Position,
  type Protocol,
  placeText,
  type RequestDetails,
  requestTextLimits,
  type ServiceAnswers,
} from '.';
import { answerFaults } from './answer-faults';
import type { OpenRequestDemands } from './utility-terms';

/** The form that asks for a CPF or CNPJ to be put on file; every issue's message is a field code. */
export const registrationForm = z.object({
  accountNumber: accountNumberField,
  taxId: taxIdField,
  name: nameField,
  role: z.enum(['OWNER', 'USER', 'RESPONSIBLE'], 'ROLE_MISSING'),
  phone: phoneField,
  email: emailField,
  notes: wordsOf(requestTextLimits.notes).default(''),
});

/** In the order of the form: errors are told in it. */
const contact = {
  referencePoint: lineOf(requestTextLimits.referencePoint, 'REFERENCE_POINT_MISSING'),
  notes: wordsOf(requestTextLimits.notes).default(''),
  latitude: z
    .string()
    .default('')
    .describe(
      'Degrees north, rounded to six decimals; with longitude or not at all. A whole position is taken too.',
    ),
  longitude: z.string().default('').describe('Degrees east, rounded to six decimals.'),
  requesterName: nameField,
  phone: phoneField,
  email: emailField,
};

/** A position is both numbers or none; told whole in one of the boxes it is both. */
function positionOf(boxes: TypedPosition, context: z.RefinementCtx): Position | null {
  const parsed = parsePosition(boxes);
  if (parsed.ok) return parsed.value;
  const { code, field } = parsed.error;
  context.addIssue({ code: 'custom', path: [field], message: code });
  return z.NEVER;
}

/** What a customer tells who has entered: the place and the CPF or CNPJ are known. */
export const requestForm = z.object(contact).transform(
  ({ latitude, longitude, ...rest }, context): RequestDetails => ({
    ...rest,
    position: positionOf({ latitude, longitude }, context),
    place: '',
    taxId: null,
    accountNumber: null,
  }),
);

const street = {
  street: lineOf(requestTextLimits.street, 'STREET_MISSING'),
  houseNumber: lineOf(requestTextLimits.houseNumber).default(''),
  district: lineOf(requestTextLimits.district, 'DISTRICT_MISSING'),
  city: lineOf(requestTextLimits.city, 'CITY_MISSING'),
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
    .transform(
      (
        { latitude, longitude, street, houseNumber, district, city, taxId, ...rest },
        context,
      ): RequestDetails => ({
        ...rest,
        taxId,
        accountNumber: demands.accountNumber === 'NOT_ASKED' ? null : rest.accountNumber,
        position: positionOf({ latitude, longitude }, context),
        place: placeText({ street, houseNumber, district, city }),
      }),
    );
}

const protocolField = z.string('PROTOCOL_MISSING').transform((text, context) => {
  const parsed = readProtocol(text, 1);
  if (parsed.ok) return parsed.value as Protocol;
  context.addIssue({ code: 'custom', message: `PROTOCOL_${parsed.error}` });
  return z.NEVER;
});

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
