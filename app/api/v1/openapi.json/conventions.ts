/** What holds for every operation, as a program's author reads it. Why: docs/decisions/0041. */
export const conventions = `Names mean the same wherever they stand.

- Amounts are integers in cents: \`…Cents\`. \`amountCents\` is what something is by itself, \`totalCents\` with all that is added, \`unitPriceCents\` for each unit, \`lateChargesCents\` fine, interest and correction. A charge to come (débito a cobrar) is always called so.
- Civil days are \`YYYY-MM-DD\`: \`…On\`, \`asOf\`, \`since\`, \`until\`, \`inForceFrom\`, \`inForceUntil\`. Months are \`YYYY-MM\`: \`referenceMonth\`. Instants are in UTC and end in Z: \`…At\`. \`…LocalTime\` is a minute, and \`…Time\` an hour, by the clock of the utility's place.
- Account numbers, CPF and CNPJ, phones, protocols, verification and access codes are told without punctuation and taken with or without it; \`digitableLine\` is as it is typed.
- \`status\` is what is on file, \`standing\` how it stands on the day. \`…Rate\` and other decimals are texts.
- Every answer is an object; what may be missing is \`null\`. A POST answers 201, or 200 where the same waits already.
- \`…Url\` is an address of this server unless it says otherwise.

Every refusal is \`application/problem+json\` (RFC 9457) with a \`code\` for programs, a sentence in Portuguese and the \`correlationId\` that finds it in our log; a code has the same data everywhere. Besides what each operation names, any address may answer 400 MALFORMED_ADDRESS, 405 METHOD_NOT_ALLOWED and 413 BODY_TOO_LARGE, before the operation is reached.`;
