-- CreateEnum
CREATE TYPE "request_status" AS ENUM ('PENDING', 'BLOCKED', 'CLOSED');

-- CreateEnum
CREATE TYPE "request_closing_reason" AS ENUM ('SERVICE_DONE', 'DEBT_PAID', 'WITHDRAWN', 'TIME_LAPSED', 'SUSPENDED_BY_PAYMENT', 'WRITTEN_OFF');

-- CreateEnum
CREATE TYPE "request_event_kind" AS ENUM ('OPENED', 'ADVANCED', 'BLOCKED', 'RESUMED', 'CLOSED');

-- CreateEnum
CREATE TYPE "mail_status" AS ENUM ('WAITING', 'SENDING', 'HANDED_OVER', 'SENT', 'REFUSED', 'IN_DOUBT');

-- CreateTable
CREATE TABLE "service_request" (
    "id" UUID NOT NULL,
    "number" BIGINT NOT NULL,
    "protocol" CHAR(14) NOT NULL,
    "premises_id" UUID,
    "customer_id" UUID,
    "specification_code" VARCHAR(60) NOT NULL,
    "type_name" TEXT NOT NULL,
    "specification_name" TEXT NOT NULL,
    "requester_name" VARCHAR(60),
    "tax_id" VARCHAR(14),
    "phone" VARCHAR(11),
    "email" VARCHAR(120),
    "reference_point" VARCHAR(200) NOT NULL DEFAULT '',
    "notes" VARCHAR(400) NOT NULL DEFAULT '',
    "place" VARCHAR(300) NOT NULL DEFAULT '',
    "given_account_number" VARCHAR(9),
    "latitude" DECIMAL(8,6),
    "longitude" DECIMAL(9,6),
    "requested_on" DATE NOT NULL,
    "expected_on" DATE NOT NULL,
    "status" "request_status" NOT NULL DEFAULT 'PENDING',
    "closed_on" DATE,
    "closing_reason" "request_closing_reason",
    "version" INTEGER NOT NULL DEFAULT 1,
    "client_address" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_event" (
    "id" BIGSERIAL NOT NULL,
    "request_id" UUID NOT NULL,
    "kind" "request_event_kind" NOT NULL,
    "on" DATE NOT NULL,
    "note" VARCHAR(400) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_draft" (
    "id" UUID NOT NULL,
    "premises_id" UUID,
    "customer_id" UUID,
    "specification_code" VARCHAR(60) NOT NULL,
    "details" JSONB NOT NULL,
    "client_address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_attachment" (
    "id" UUID NOT NULL,
    "draft_id" UUID,
    "request_id" UUID,
    "name" VARCHAR(80) NOT NULL,
    "media_type" VARCHAR(20) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_lookup" (
    "id" UUID NOT NULL,
    "address_bucket" TEXT NOT NULL,
    "protocol" CHAR(14) NOT NULL,
    "request_id" UUID,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_lookup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "id" UUID NOT NULL,
    "dedupe_key" VARCHAR(120) NOT NULL,
    "message_id" VARCHAR(120) NOT NULL,
    "sender" VARCHAR(200) NOT NULL,
    "recipient" VARCHAR(120) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "status" "mail_status" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claim" UUID,
    "claimed_at" TIMESTAMPTZ,
    "next_try_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ,
    "last_failure" VARCHAR(60),
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_request_number_key" ON "service_request"("number");

-- CreateIndex
CREATE UNIQUE INDEX "service_request_protocol_key" ON "service_request"("protocol");

-- CreateIndex
CREATE INDEX "service_request_premises_id_requested_on_idx" ON "service_request"("premises_id", "requested_on");

-- CreateIndex
CREATE INDEX "service_request_client_address_created_at_idx" ON "service_request"("client_address", "created_at");

-- CreateIndex
CREATE INDEX "request_event_request_id_idx" ON "request_event"("request_id");

-- CreateIndex
CREATE INDEX "request_draft_client_address_created_at_idx" ON "request_draft"("client_address", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "request_attachment_draft_id_position_key" ON "request_attachment"("draft_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "request_attachment_request_id_position_key" ON "request_attachment"("request_id", "position");

-- CreateIndex
CREATE INDEX "request_lookup_address_bucket_at_idx" ON "request_lookup"("address_bucket", "at");

-- CreateIndex
CREATE INDEX "request_lookup_protocol_at_idx" ON "request_lookup"("protocol", "at");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mail_dedupe_key_key" ON "outgoing_mail"("dedupe_key");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mail_message_id_key" ON "outgoing_mail"("message_id");

-- CreateIndex
CREATE INDEX "outgoing_mail_status_next_try_at_idx" ON "outgoing_mail"("status", "next_try_at");

-- AddForeignKey
ALTER TABLE "service_request" ADD CONSTRAINT "service_request_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_request" ADD CONSTRAINT "service_request_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_event" ADD CONSTRAINT "request_event_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "service_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_draft" ADD CONSTRAINT "request_draft_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_draft" ADD CONSTRAINT "request_draft_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_attachment" ADD CONSTRAINT "request_attachment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "request_draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_attachment" ADD CONSTRAINT "request_attachment_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "service_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_lookup" ADD CONSTRAINT "request_lookup_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "service_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The number of a request (RA) is its own, apart from the protocol's. The demonstration's begin after the manual's.
CREATE SEQUENCE "service_request_number" AS BIGINT START 92150001 MAXVALUE 999999999 NO CYCLE;

-- Two requests for the same thing at one premises while the first is still worked on.
CREATE UNIQUE INDEX "service_request_one_open" ON "service_request"("premises_id", "specification_code")
  WHERE "status" <> 'CLOSED';

-- A protocol that is not year, origin 1 and nine digits, of another year than the request's, or a matrícula not of digits.
ALTER TABLE "service_request"
  ADD CONSTRAINT "service_request_protocol_format" CHECK ("protocol" ~ '^[0-9]{4}1[0-9]{9}$'),
  ADD CONSTRAINT "service_request_protocol_year"
    CHECK (left("protocol", 4)::int = extract(year FROM "requested_on")),
  ADD CONSTRAINT "service_request_account_number_format" CHECK ("given_account_number" ~ '^[0-9]{2,9}$'),
  ADD CONSTRAINT "service_request_tax_id_format" CHECK ("tax_id" ~ '^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$');

-- A request closed without day or reason, or with them while open; closed or expected before it was made.
ALTER TABLE "service_request"
  ADD CONSTRAINT "service_request_closed_with_day_and_reason"
    CHECK (("status" = 'CLOSED') = ("closed_on" IS NOT NULL) AND ("closed_on" IS NULL) = ("closing_reason" IS NULL)),
  ADD CONSTRAINT "service_request_closed_after_made" CHECK ("closed_on" >= "requested_on"),
  ADD CONSTRAINT "service_request_expected_after_made" CHECK ("expected_on" >= "requested_on");

-- Half a position, or one that is not on this planet.
ALTER TABLE "service_request"
  ADD CONSTRAINT "service_request_position_whole" CHECK (("latitude" IS NULL) = ("longitude" IS NULL)),
  ADD CONSTRAINT "service_request_position_on_earth"
    CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180);

-- What happened to a request stays written.
CREATE TRIGGER "request_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "request_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();

-- A file of nobody or of two, a sixth file, one too large, one whose size is not its bytes', one of another kind.
ALTER TABLE "request_attachment"
  ADD CONSTRAINT "request_attachment_one_owner" CHECK (num_nonnulls("draft_id", "request_id") = 1),
  ADD CONSTRAINT "request_attachment_at_most_five" CHECK ("position" BETWEEN 1 AND 5),
  ADD CONSTRAINT "request_attachment_size" CHECK ("size" = octet_length("bytes") AND "size" BETWEEN 1 AND 5242880),
  ADD CONSTRAINT "request_attachment_media_type"
    CHECK ("media_type" IN ('image/jpeg', 'image/png', 'image/webp', 'application/pdf'));

-- A message that is with a worker without saying which, or is with one after it is done; sent without an hour.
ALTER TABLE "outgoing_mail"
  ADD CONSTRAINT "outgoing_mail_claimed_while_worked"
    CHECK (("status" IN ('SENDING', 'HANDED_OVER')) = ("claim" IS NOT NULL) AND ("claim" IS NULL OR "claimed_at" IS NOT NULL)),
  ADD CONSTRAINT "outgoing_mail_sent_at" CHECK (("status" = 'SENT') = ("sent_at" IS NOT NULL));

-- A message that was sent, refused, or perhaps sent is never taken up again.
CREATE FUNCTION "refuse_taking_up_again"() RETURNS TRIGGER
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The message % is done', OLD."id"
    USING ERRCODE = 'restrict_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END;
$$;
CREATE TRIGGER "outgoing_mail_done" BEFORE UPDATE ON "outgoing_mail"
  FOR EACH ROW WHEN (OLD."status" IN ('SENT', 'REFUSED', 'IN_DOUBT')) EXECUTE FUNCTION "refuse_taking_up_again"();
