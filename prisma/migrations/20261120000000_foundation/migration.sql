-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- Two documents must never carry one number. The numbers go into nine digits of a collection code or protocol,
-- and the default of a statement below needs its sequence first.
CREATE SEQUENCE "debt_statement_sequence" AS BIGINT START 1 MAXVALUE 999999999 NO CYCLE;
CREATE SEQUENCE "protocol_sequence" AS BIGINT START 1 MAXVALUE 999999999 NO CYCLE;

-- CreateEnum
CREATE TYPE "connection_situation" AS ENUM ('POTENTIAL', 'FEASIBLE', 'CONNECTED', 'CUT', 'SUPPRESSED', 'PARTLY_SUPPRESSED', 'PARTLY_SUPPRESSED_ON_REQUEST');

-- CreateEnum
CREATE TYPE "unit_category" AS ENUM ('RESIDENTIAL', 'COMMERCIAL', 'INDUSTRIAL', 'PUBLIC');

-- CreateEnum
CREATE TYPE "premises_role" AS ENUM ('OWNER', 'USER', 'RESPONSIBLE');

-- CreateEnum
CREATE TYPE "bill_kind" AS ENUM ('MONTHLY', 'SUPPLEMENTARY');

-- CreateEnum
CREATE TYPE "bill_status" AS ENUM ('OPEN', 'PAID', 'IN_INSTALLMENTS', 'CANCELLED', 'AMENDED', 'PRESCRIBED');

-- CreateEnum
CREATE TYPE "review_reason" AS ENUM ('CARD_PAYMENT', 'JUDICIAL', 'PROOF_OF_PAYMENT', 'HIGH_CONSUMPTION', 'LOW_CONSUMPTION');

-- CreateEnum
CREATE TYPE "bill_line_kind" AS ENUM ('WATER', 'SEWER', 'SERVICE', 'LATE_FINE', 'LATE_INTEREST', 'MONETARY_CORRECTION', 'INSTALLMENT', 'CREDIT', 'TAX_WITHHELD');

-- CreateEnum
CREATE TYPE "payment_classification" AS ENUM ('SETTLED', 'DUPLICATE', 'UNKNOWN_DOCUMENT', 'EXCESS', 'TO_SETTLE', 'MISMATCH');

-- CreateEnum
CREATE TYPE "slip_status" AS ENUM ('OPEN', 'PAID', 'CANCELLED');

-- CreateEnum
CREATE TYPE "charge_kind" AS ENUM ('SERVICE', 'INSTALLMENT');

-- CreateEnum
CREATE TYPE "statement_item_kind" AS ENUM ('BILL', 'SLIP', 'CHARGE', 'CREDIT');

-- CreateEnum
CREATE TYPE "holiday_scope" AS ENUM ('NATIONAL', 'STATE', 'MUNICIPAL');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('ANONYMOUS', 'CUSTOMER', 'STAFF', 'SYSTEM');

-- CreateEnum
CREATE TYPE "registration_status" AS ENUM ('PENDING', 'ACCEPTED', 'REFUSED');

-- CreateTable
CREATE TABLE "locality" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "locality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "premises" (
    "id" UUID NOT NULL,
    "account_number" TEXT NOT NULL,
    "inscription" TEXT NOT NULL,
    "locality_id" INTEGER NOT NULL,
    "route" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "number" TEXT,
    "complement" TEXT,
    "district" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,
    "postal_code" CHAR(8) NOT NULL,
    "water_situation" "connection_situation" NOT NULL,
    "sewer_situation" "connection_situation" NOT NULL,
    "consumption_type" TEXT NOT NULL DEFAULT 'NORMAL',

    CONSTRAINT "premises_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dwelling_units" (
    "premises_id" UUID NOT NULL,
    "category" "unit_category" NOT NULL,
    "units" INTEGER NOT NULL,

    CONSTRAINT "dwelling_units_pkey" PRIMARY KEY ("premises_id","category")
);

-- CreateTable
CREATE TABLE "customer" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tax_id" VARCHAR(14),

    CONSTRAINT "customer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "premises_link" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "role" "premises_role" NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "premises_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bill" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "reference_month" CHAR(7) NOT NULL,
    "kind" "bill_kind" NOT NULL DEFAULT 'MONTHLY',
    "issued_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "total_cents" BIGINT NOT NULL,
    "status" "bill_status" NOT NULL DEFAULT 'OPEN',
    "settled_on" DATE,
    "review_reason" "review_reason",
    "review_since" DATE,
    "fine_exempt" BOOLEAN NOT NULL DEFAULT false,
    "direct_debit" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "bill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bill_line" (
    "bill_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "bill_line_kind" NOT NULL,
    "description" TEXT NOT NULL,
    "amount_cents" BIGINT NOT NULL,

    CONSTRAINT "bill_line_pkey" PRIMARY KEY ("bill_id","position")
);

-- CreateTable
CREATE TABLE "collector" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "collector_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "bill_id" UUID,
    "slip_id" UUID,
    "collector_id" INTEGER NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "paid_on" DATE NOT NULL,
    "classification" "payment_classification" NOT NULL DEFAULT 'SETTLED',

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_slip" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "number" BIGINT NOT NULL,
    "charge_type_code" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "status" "slip_status" NOT NULL DEFAULT 'OPEN',

    CONSTRAINT "service_slip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charge_to_come" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "kind" "charge_kind" NOT NULL,
    "description" TEXT NOT NULL,
    "installments" INTEGER NOT NULL,
    "billed_installments" INTEGER NOT NULL DEFAULT 0,
    "remaining_cents" BIGINT NOT NULL,
    "created_on" DATE NOT NULL,

    CONSTRAINT "charge_to_come_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "description" TEXT NOT NULL,
    "remaining_cents" BIGINT NOT NULL,
    "created_on" DATE NOT NULL,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "debt_statement" (
    "id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL DEFAULT nextval('debt_statement_sequence'),
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_until" DATE NOT NULL,
    "original_cents" BIGINT NOT NULL,
    "charges_cents" BIGINT NOT NULL,
    "credits_cents" BIGINT NOT NULL,
    "total_cents" BIGINT NOT NULL,
    "barcode" CHAR(44) NOT NULL,
    "selection_key" CHAR(64) NOT NULL,
    "header" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "debt_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "debt_statement_item" (
    "statement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "statement_item_kind" NOT NULL,
    "bill_id" UUID,
    "slip_id" UUID,
    "charge_id" UUID,
    "credit_id" UUID,
    "description" TEXT NOT NULL,
    "reference_month" CHAR(7),
    "due_on" DATE,
    "amount_cents" BIGINT NOT NULL,
    "fine_cents" BIGINT NOT NULL,
    "interest_cents" BIGINT NOT NULL,
    "correction_cents" BIGINT NOT NULL,
    "total_cents" BIGINT NOT NULL,

    CONSTRAINT "debt_statement_item_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "index_factor" (
    "series" TEXT NOT NULL,
    "month" CHAR(7) NOT NULL,
    "factor" DECIMAL(12,7) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "index_factor_pkey" PRIMARY KEY ("series","month")
);

-- CreateTable
CREATE TABLE "holiday" (
    "date" DATE NOT NULL,
    "scope" "holiday_scope" NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("date","scope","place")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "correlation_id" TEXT NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "premises_id" UUID,
    "client_address" TEXT,
    "action" TEXT NOT NULL,
    "subject_id" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "client_address" TEXT NOT NULL,
    "account_number" VARCHAR(9) NOT NULL,
    "succeeded" BOOLEAN NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal_session" (
    "id" UUID NOT NULL,
    "ticket_hash" CHAR(64),
    "customer_id" UUID NOT NULL,
    "premises_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ,

    CONSTRAINT "portal_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_request" (
    "id" UUID NOT NULL,
    "protocol" CHAR(14) NOT NULL,
    "account_number" VARCHAR(9) NOT NULL,
    "name" TEXT NOT NULL,
    "tax_id" VARCHAR(14) NOT NULL,
    "role" "premises_role" NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "requested_on" DATE NOT NULL,
    "status" "registration_status" NOT NULL DEFAULT 'PENDING',
    "client_address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registration_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "premises_account_number_key" ON "premises"("account_number");

-- CreateIndex
CREATE UNIQUE INDEX "customer_tax_id_key" ON "customer"("tax_id");

-- CreateIndex
CREATE INDEX "premises_link_customer_id_idx" ON "premises_link"("customer_id");

-- CreateIndex
CREATE INDEX "bill_premises_id_status_reference_month_idx" ON "bill"("premises_id", "status", "reference_month");

-- CreateIndex
CREATE INDEX "payment_premises_id_paid_on_idx" ON "payment"("premises_id", "paid_on");

-- CreateIndex
CREATE UNIQUE INDEX "service_slip_number_key" ON "service_slip"("number");

-- CreateIndex
CREATE INDEX "service_slip_premises_id_status_idx" ON "service_slip"("premises_id", "status");

-- CreateIndex
CREATE INDEX "charge_to_come_premises_id_idx" ON "charge_to_come"("premises_id");

-- CreateIndex
CREATE INDEX "credit_premises_id_idx" ON "credit"("premises_id");

-- CreateIndex
CREATE UNIQUE INDEX "debt_statement_sequence_key" ON "debt_statement"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "debt_statement_premises_id_issued_on_selection_key_key" ON "debt_statement"("premises_id", "issued_on", "selection_key");

-- CreateIndex
CREATE INDEX "debt_statement_item_bill_id_idx" ON "debt_statement_item"("bill_id");

-- CreateIndex
CREATE INDEX "audit_event_premises_id_at_idx" ON "audit_event"("premises_id", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_account_number_at_idx" ON "sign_in_attempt"("account_number", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_client_address_at_idx" ON "sign_in_attempt"("client_address", "at");

-- CreateIndex
CREATE UNIQUE INDEX "portal_session_ticket_hash_key" ON "portal_session"("ticket_hash");

-- CreateIndex
CREATE INDEX "portal_session_customer_id_idx" ON "portal_session"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_request_protocol_key" ON "registration_request"("protocol");

-- CreateIndex
CREATE INDEX "registration_request_client_address_created_at_idx" ON "registration_request"("client_address", "created_at");

-- AddForeignKey
ALTER TABLE "premises" ADD CONSTRAINT "premises_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dwelling_units" ADD CONSTRAINT "dwelling_units_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "premises_link" ADD CONSTRAINT "premises_link_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "premises_link" ADD CONSTRAINT "premises_link_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill" ADD CONSTRAINT "bill_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill" ADD CONSTRAINT "bill_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill_line" ADD CONSTRAINT "bill_line_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_slip_id_fkey" FOREIGN KEY ("slip_id") REFERENCES "service_slip"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_collector_id_fkey" FOREIGN KEY ("collector_id") REFERENCES "collector"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_slip" ADD CONSTRAINT "service_slip_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_slip" ADD CONSTRAINT "service_slip_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge_to_come" ADD CONSTRAINT "charge_to_come_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charge_to_come" ADD CONSTRAINT "charge_to_come_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_statement" ADD CONSTRAINT "debt_statement_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_statement" ADD CONSTRAINT "debt_statement_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_statement_item" ADD CONSTRAINT "debt_statement_item_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "debt_statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_statement_item" ADD CONSTRAINT "debt_statement_item_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_statement_item" ADD CONSTRAINT "debt_statement_item_slip_id_fkey" FOREIGN KEY ("slip_id") REFERENCES "service_slip"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_statement_item" ADD CONSTRAINT "debt_statement_item_charge_id_fkey" FOREIGN KEY ("charge_id") REFERENCES "charge_to_come"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debt_statement_item" ADD CONSTRAINT "debt_statement_item_credit_id_fkey" FOREIGN KEY ("credit_id") REFERENCES "credit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_session" ADD CONSTRAINT "portal_session_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal_session" ADD CONSTRAINT "portal_session_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- From here on: what must never happen, whoever writes. Each refusal carries the name of its constraint.

-- A matrícula's last digit: weights 2 to 9 from the right, remainder 0 or 1 gives 0, otherwise 11 - remainder.
CREATE FUNCTION "modulus_11_check_digit"("digits" TEXT) RETURNS INTEGER
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT CASE WHEN sum(product) % 11 < 2 THEN 0 ELSE 11 - sum(product) % 11 END
  FROM (
    SELECT substr(digits, place, 1)::integer * (2 + (length(digits) - place) % 8) AS product
    FROM generate_series(1, length(digits)) AS place
  ) AS products
);

-- A matrícula that no bill could carry: letters, leading zeros, or a wrong check digit.
ALTER TABLE "premises" ADD CONSTRAINT "premises_account_number_valid" CHECK (
  CASE
    WHEN "account_number" ~ '^[1-9][0-9]{1,8}$'
    THEN "modulus_11_check_digit"(left("account_number", -1)) = right("account_number", 1)::integer
    ELSE false
  END
);

-- An address that cannot be printed or posted to.
ALTER TABLE "premises"
  ADD CONSTRAINT "premises_state_valid" CHECK ("state" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "premises_postal_code_valid" CHECK ("postal_code" ~ '^[0-9]{8}$');

-- A locality that does not fit the three digits it has in a collection code.
ALTER TABLE "locality" ADD CONSTRAINT "locality_id_three_digits" CHECK ("id" BETWEEN 1 AND 999);

-- A category without a dwelling unit, or with fewer than none.
ALTER TABLE "dwelling_units" ADD CONSTRAINT "dwelling_units_positive" CHECK ("units" > 0);

-- A CPF or CNPJ kept with punctuation, in lower case, or cut: it would never be found again.
ALTER TABLE "customer" ADD CONSTRAINT "customer_tax_id_format"
  CHECK ("tax_id" ~ '^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$');
ALTER TABLE "registration_request" ADD CONSTRAINT "registration_request_tax_id_format"
  CHECK ("tax_id" ~ '^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$');

-- A protocol that is not year, origin 1 and nine digits, or a matrícula that is not made of digits.
ALTER TABLE "registration_request"
  ADD CONSTRAINT "registration_request_protocol_format" CHECK ("protocol" ~ '^[0-9]{4}1[0-9]{9}$'),
  ADD CONSTRAINT "registration_request_account_number_format" CHECK ("account_number" ~ '^[0-9]{2,9}$');

-- A link that ends before it begins.
ALTER TABLE "premises_link" ADD CONSTRAINT "premises_link_period" CHECK ("until" >= "since");

-- One customer holding one role at one premises twice at the same time.
CREATE UNIQUE INDEX "premises_link_one_open" ON "premises_link"("premises_id", "customer_id", "role")
  WHERE "until" IS NULL;

-- Two living bills of one premises, month and kind: the customer would pay twice.
CREATE UNIQUE INDEX "bill_one_per_month" ON "bill"("premises_id", "reference_month", "kind")
  WHERE "status" NOT IN ('CANCELLED', 'AMENDED');

-- A bill of an impossible month, due before it was issued, or owing less than nothing.
ALTER TABLE "bill"
  ADD CONSTRAINT "bill_reference_month_format" CHECK ("reference_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "bill_due_after_issue" CHECK ("due_on" >= "issued_on"),
  ADD CONSTRAINT "bill_total_not_negative" CHECK ("total_cents" >= 0);

-- A paid bill nobody knows the payment date of, or an open one that has been settled.
ALTER TABLE "bill"
  ADD CONSTRAINT "bill_paid_is_settled" CHECK ("status" <> 'PAID' OR "settled_on" IS NOT NULL),
  ADD CONSTRAINT "bill_open_is_not_settled" CHECK ("status" <> 'OPEN' OR "settled_on" IS NULL);

-- A review without a reason, or a reason without the day it began.
ALTER TABLE "bill" ADD CONSTRAINT "bill_review_complete"
  CHECK (("review_reason" IS NULL) = ("review_since" IS NULL));

-- A line that subtracts by a minus sign: only its kind says whether it adds or subtracts.
ALTER TABLE "bill_line" ADD CONSTRAINT "bill_line_amount_not_negative" CHECK ("amount_cents" >= 0);

-- A payment of nothing, for two things at once, or said to settle without saying what.
ALTER TABLE "payment"
  ADD CONSTRAINT "payment_amount_positive" CHECK ("amount_cents" > 0),
  ADD CONSTRAINT "payment_one_subject" CHECK (num_nonnulls("bill_id", "slip_id") <= 1),
  ADD CONSTRAINT "payment_settles_something"
    CHECK ("classification" <> 'SETTLED' OR num_nonnulls("bill_id", "slip_id") = 1);

-- A slip of nothing, or due before it was issued.
ALTER TABLE "service_slip"
  ADD CONSTRAINT "service_slip_number_positive" CHECK ("number" > 0),
  ADD CONSTRAINT "service_slip_amount_positive" CHECK ("amount_cents" > 0),
  ADD CONSTRAINT "service_slip_due_after_issue" CHECK ("due_on" >= "issued_on");

-- More instalments billed than there are, or less than nothing left.
ALTER TABLE "charge_to_come"
  ADD CONSTRAINT "charge_to_come_remaining_not_negative" CHECK ("remaining_cents" >= 0),
  ADD CONSTRAINT "charge_to_come_installments_positive" CHECK ("installments" > 0),
  ADD CONSTRAINT "charge_to_come_billed_within" CHECK ("billed_installments" BETWEEN 0 AND "installments");

-- A credit that takes instead of giving.
ALTER TABLE "credit" ADD CONSTRAINT "credit_remaining_not_negative" CHECK ("remaining_cents" >= 0);

-- A statement over nothing, with sums of its own, or whose credits eat up the debts.
-- Its charges alone may be negative: a monetary correction has no floor.
ALTER TABLE "debt_statement"
  ADD CONSTRAINT "debt_statement_original_not_negative" CHECK ("original_cents" >= 0),
  ADD CONSTRAINT "debt_statement_credits_not_negative" CHECK ("credits_cents" >= 0),
  ADD CONSTRAINT "debt_statement_total_positive" CHECK ("total_cents" > 0),
  ADD CONSTRAINT "debt_statement_total_adds_up"
    CHECK ("total_cents" = "original_cents" + "charges_cents" - "credits_cents");

-- A statement that expires before it is issued, or that no bank can read.
ALTER TABLE "debt_statement"
  ADD CONSTRAINT "debt_statement_validity" CHECK ("valid_until" >= "issued_on"),
  ADD CONSTRAINT "debt_statement_sequence_nine_digits" CHECK ("sequence" BETWEEN 1 AND 999999999),
  ADD CONSTRAINT "debt_statement_barcode_format" CHECK ("barcode" ~ '^[0-9]{44}$'),
  ADD CONSTRAINT "debt_statement_selection_key_format" CHECK ("selection_key" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "debt_statement_header_object" CHECK (jsonb_typeof("header") = 'object');

-- An item of nothing or of less, or whose own parts do not make its total. A correction may be negative.
ALTER TABLE "debt_statement_item"
  ADD CONSTRAINT "debt_statement_item_amount_positive" CHECK ("amount_cents" > 0),
  ADD CONSTRAINT "debt_statement_item_charges_not_negative" CHECK ("fine_cents" >= 0 AND "interest_cents" >= 0),
  ADD CONSTRAINT "debt_statement_item_total_positive" CHECK ("total_cents" > 0),
  ADD CONSTRAINT "debt_statement_item_total_adds_up"
    CHECK ("total_cents" = "amount_cents" + "fine_cents" + "interest_cents" + "correction_cents");

-- An item that points to nothing, to two things, or to a thing of another kind.
ALTER TABLE "debt_statement_item" ADD CONSTRAINT "debt_statement_item_one_subject" CHECK (
  num_nonnulls("bill_id", "slip_id", "charge_id", "credit_id") = 1
  AND CASE "kind"
    WHEN 'BILL' THEN "bill_id" IS NOT NULL
    WHEN 'SLIP' THEN "slip_id" IS NOT NULL
    WHEN 'CHARGE' THEN "charge_id" IS NOT NULL
    WHEN 'CREDIT' THEN "credit_id" IS NOT NULL
  END
);

-- Late charges on what has no due date yet, or a bill without its month and due date.
ALTER TABLE "debt_statement_item"
  ADD CONSTRAINT "debt_statement_item_late_charges_of_dues" CHECK (
    "kind" IN ('BILL', 'SLIP') OR ("fine_cents" = 0 AND "interest_cents" = 0 AND "correction_cents" = 0)
  ),
  ADD CONSTRAINT "debt_statement_item_bill_dated"
    CHECK ("kind" <> 'BILL' OR ("reference_month" IS NOT NULL AND "due_on" IS NOT NULL)),
  ADD CONSTRAINT "debt_statement_item_reference_month_format"
    CHECK ("reference_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');

-- An index factor that divides by nothing, of an impossible month, or from nowhere.
ALTER TABLE "index_factor"
  ADD CONSTRAINT "index_factor_positive" CHECK ("factor" > 0),
  ADD CONSTRAINT "index_factor_month_format" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "index_factor_sourced" CHECK ("source" <> '');

-- A holiday without the act that makes it one, or whose place is not of its scope.
ALTER TABLE "holiday"
  ADD CONSTRAINT "holiday_sourced" CHECK ("source" <> ''),
  ADD CONSTRAINT "holiday_place_of_scope" CHECK (
    CASE "scope"
      WHEN 'NATIONAL' THEN "place" = ''
      WHEN 'STATE' THEN "place" ~ '^[A-Z]{2}$'
      WHEN 'MUNICIPAL' THEN "place" ~ '^[^/]+/[A-Z]{2}$'
    END
  );

-- Details of the trail that are not named.
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_details_object" CHECK (jsonb_typeof("details") = 'object');

-- A bill whose lines do not make its total. Asked at commit, when all lines are there, and in one query: total and
-- lines read apart could be of two moments.
CREATE FUNCTION "require_bill_lines_add_up"("checked_bill" UUID) RETURNS VOID
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  expected BIGINT;
  found_sum BIGINT;
BEGIN
  SELECT
    b.total_cents,
    coalesce(sum(CASE WHEN l.kind IN ('CREDIT', 'TAX_WITHHELD') THEN -l.amount_cents ELSE l.amount_cents END), 0)
  INTO expected, found_sum
  FROM bill b LEFT JOIN bill_line l ON l.bill_id = b.id
  WHERE b.id = checked_bill
  GROUP BY b.id;
  -- A bill deleted together with its lines is neither.
  IF found_sum <> expected THEN
    RAISE EXCEPTION 'the lines of bill % make % cents, its total is %', checked_bill, found_sum, expected
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bill_lines_add_up', TABLE = 'bill';
  END IF;
END;
$$;

CREATE FUNCTION "check_bill_total"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM require_bill_lines_add_up(NEW.id);
  RETURN NULL;
END;
$$;

CREATE FUNCTION "check_bill_of_line"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    PERFORM require_bill_lines_add_up(NEW.bill_id);
  END IF;
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND OLD.bill_id <> NEW.bill_id) THEN
    PERFORM require_bill_lines_add_up(OLD.bill_id);
  END IF;
  RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER "bill_lines_add_up" AFTER INSERT OR UPDATE OF "total_cents" ON "bill"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_bill_total"();
CREATE CONSTRAINT TRIGGER "bill_lines_add_up" AFTER INSERT OR UPDATE OR DELETE ON "bill_line"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_bill_of_line"();

-- A statement that does not say what it asks for: no items, sums that are not those of its items, the same debt
-- twice, or the debt of other premises. Asked at commit. Since every item adds to a sum and sums are frozen, an item
-- added in a later transaction is refused by the same check.
CREATE FUNCTION "require_statement_items_add_up"("checked_statement" UUID) RETURNS VOID
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  statement debt_statement%ROWTYPE;
  found_items RECORD;
  broken TEXT;
BEGIN
  SELECT * INTO STRICT statement FROM debt_statement WHERE id = checked_statement;
  SELECT
    count(*) AS items,
    count(DISTINCT coalesce(i.bill_id, i.slip_id, i.charge_id, i.credit_id)) AS subjects,
    count(*) FILTER (
      WHERE coalesce(b.premises_id, s.premises_id, h.premises_id, c.premises_id) <> statement.premises_id
    ) AS strangers,
    coalesce(sum(i.amount_cents) FILTER (WHERE i.kind = 'BILL'), 0) AS original,
    coalesce(sum(i.total_cents - i.amount_cents) FILTER (WHERE i.kind = 'BILL'), 0)
      + coalesce(sum(i.total_cents) FILTER (WHERE i.kind IN ('SLIP', 'CHARGE')), 0) AS charges,
    coalesce(sum(i.amount_cents) FILTER (WHERE i.kind = 'CREDIT'), 0) AS credits
  INTO found_items
  FROM debt_statement_item i
  LEFT JOIN bill b ON b.id = i.bill_id
  LEFT JOIN service_slip s ON s.id = i.slip_id
  LEFT JOIN charge_to_come h ON h.id = i.charge_id
  LEFT JOIN credit c ON c.id = i.credit_id
  WHERE i.statement_id = checked_statement;
  broken := CASE
    WHEN found_items.items = 0 THEN 'debt_statement_has_items'
    WHEN found_items.subjects <> found_items.items THEN 'debt_statement_items_distinct'
    WHEN found_items.strangers > 0 THEN 'debt_statement_items_of_premises'
    WHEN (found_items.original, found_items.charges, found_items.credits)
      <> (statement.original_cents, statement.charges_cents, statement.credits_cents)
      THEN 'debt_statement_items_add_up'
  END;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'statement % says % + % - % cents, its % items say % + % - %', checked_statement,
      statement.original_cents, statement.charges_cents, statement.credits_cents,
      found_items.items, found_items.original, found_items.charges, found_items.credits
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'debt_statement';
  END IF;
END;
$$;

CREATE FUNCTION "check_statement"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM require_statement_items_add_up(NEW.id);
  RETURN NULL;
END;
$$;

CREATE FUNCTION "check_statement_of_item"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM require_statement_items_add_up(NEW.statement_id);
  RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER "debt_statement_items_add_up" AFTER INSERT ON "debt_statement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_statement"();
CREATE CONSTRAINT TRIGGER "debt_statement_items_add_up" AFTER INSERT ON "debt_statement_item"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_statement_of_item"();

-- A document already printed, or a trail already written, that reads differently the next day.
CREATE FUNCTION "refuse_rewriting"() RETURNS TRIGGER
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: what is written there stays', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END;
$$;

CREATE TRIGGER "debt_statement_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "debt_statement"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "debt_statement_item_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "debt_statement_item"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
