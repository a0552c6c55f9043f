-- A request has an expected day only while a term runs that sets one.
ALTER TABLE "service_request" ALTER COLUMN "expected_on" DROP NOT NULL;

-- Requests that were extinct: the day they were told was the customer's own, which the utility did not owe.
UPDATE "service_request" r SET "expected_on" = NULL
WHERE r."closing_reason" = 'TIME_LAPSED'
  AND EXISTS (SELECT FROM "request_event" e WHERE e."request_id" = r."id" AND e."kind" = 'EXTINGUISHED');

-- Open requests of the tariff of which no term of the utility has begun.
UPDATE "service_request" r SET "expected_on" = NULL
FROM "request_terms" t
WHERE t."request_id" = r."id" AND r."status" <> 'CLOSED'
  AND EXISTS (
    SELECT FROM jsonb_array_elements(t."terms" -> 'answer' -> 'deadlines') d WHERE d ->> 'party' <> 'CUSTOMER')
  AND NOT EXISTS (
    SELECT FROM jsonb_array_elements(t."terms" -> 'answer' -> 'deadlines') d
    WHERE d ->> 'party' <> 'CUSTOMER' AND (
      d ->> 'start' = 'REQUEST' OR EXISTS (
        SELECT FROM "request_event" e WHERE e."request_id" = r."id" AND e."kind"::text = CASE d ->> 'start'
          WHEN 'INSPECTION_REQUEST' THEN 'INSPECTION_ASKED'
          WHEN 'INSPECTION_APPROVED' THEN 'INSPECTION_APPROVED'
          WHEN 'WORK_ORDER' THEN 'WORK_ORDERED'
          WHEN 'PAVEMENT_BROKEN' THEN 'PAVEMENT_BROKEN'
        END)));
