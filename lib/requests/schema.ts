import { z } from 'zod';
import { accountNumberField, taxIdField } from '@/lib/accounts/schema';
import type { OpenRequestDemands } from '@/lib/utility';
import { type Position, type Protocol, placeText, type RequestDetails } from '.';

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

/** A request by a program: what is asked for, and the details. */
export const requestBody = z.object({ specification: z.string().max(60), details: requestForm });

/** A form whose text says nothing: its button or its files do. */
export const emptyForm = z.object({});
