-- CreateEnum
CREATE TYPE "ombudsman_case_kind" AS ENUM ('COMPLAINT', 'REPORT', 'SUGGESTION', 'COMPLIMENT', 'REQUEST');

-- CreateTable
CREATE TABLE "ombudsman_case" (
    "id" UUID NOT NULL,
    "protocol" CHAR(14) NOT NULL,
    "kind" "ombudsman_case_kind" NOT NULL,
    "text" VARCHAR(4000) NOT NULL,
    "access_hash" CHAR(64) NOT NULL,
    "received_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "extended_on" DATE,
    "extension_reason" VARCHAR(1000),
    "answered_on" DATE,
    "answer" VARCHAR(8000),

    CONSTRAINT "ombudsman_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ombudsman_identity" (
    "case_id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "tax_id" VARCHAR(14),
    "phone" VARCHAR(11),
    "email" VARCHAR(120),

    CONSTRAINT "ombudsman_identity_pkey" PRIMARY KEY ("case_id")
);

-- CreateTable
CREATE TABLE "ombudsman_sending" (
    "id" UUID NOT NULL,
    "address_bucket" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ombudsman_sending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ombudsman_lookup" (
    "id" UUID NOT NULL,
    "address_bucket" TEXT,
    "protocol" CHAR(14) NOT NULL,
    "case_id" UUID,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ombudsman_lookup_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ombudsman_case_protocol_key" ON "ombudsman_case"("protocol");

-- CreateIndex
CREATE INDEX "ombudsman_case_answered_on_due_on_idx" ON "ombudsman_case"("answered_on", "due_on");

-- CreateIndex
CREATE INDEX "ombudsman_sending_address_bucket_at_idx" ON "ombudsman_sending"("address_bucket", "at");

-- CreateIndex
CREATE INDEX "ombudsman_lookup_address_bucket_at_idx" ON "ombudsman_lookup"("address_bucket", "at");

-- CreateIndex
CREATE INDEX "ombudsman_lookup_protocol_at_idx" ON "ombudsman_lookup"("protocol", "at");

-- AddForeignKey
ALTER TABLE "ombudsman_identity" ADD CONSTRAINT "ombudsman_identity_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "ombudsman_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ombudsman_lookup" ADD CONSTRAINT "ombudsman_lookup_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "ombudsman_case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The nine digits of a protocol.
CREATE SEQUENCE "ombudsman_protocol" AS bigint MAXVALUE 999999999;

-- A case without words, or with a protocol or a code that is none.
ALTER TABLE "ombudsman_case"
  ADD CONSTRAINT "ombudsman_case_text_present" CHECK (btrim("text") <> ''),
  ADD CONSTRAINT "ombudsman_case_protocol_format" CHECK ("protocol" ~ '^[0-9]{4}2[0-9]{9}$'),
  ADD CONSTRAINT "ombudsman_case_access_hash_format" CHECK ("access_hash" ~ '^[0-9a-f]{64}$');

-- More time than the law gives: thirty days, and thirty more once, asked for in time and with a reason (Lei 13.460, art. 16).
ALTER TABLE "ombudsman_case"
  ADD CONSTRAINT "ombudsman_case_deadline" CHECK (
    "due_on" = "received_on" + CASE WHEN "extended_on" IS NULL THEN 30 ELSE 60 END),
  ADD CONSTRAINT "ombudsman_case_extension_whole" CHECK (
    num_nonnulls("extended_on", "extension_reason") IN (0, 2) AND btrim("extension_reason") <> ''),
  ADD CONSTRAINT "ombudsman_case_extension_in_time" CHECK (
    "extended_on" BETWEEN "received_on" AND "received_on" + 30);

-- An answer without a day, a day without an answer, an answer before the question.
ALTER TABLE "ombudsman_case"
  ADD CONSTRAINT "ombudsman_case_answer_whole" CHECK (
    num_nonnulls("answered_on", "answer") IN (0, 2) AND btrim("answer") <> ''),
  ADD CONSTRAINT "ombudsman_case_answer_after_receipt" CHECK ("answered_on" >= "received_on");

-- What somebody said being changed, or an extension or answer taken back.
CREATE FUNCTION "keep_ombudsman_case"() RETURNS TRIGGER
  LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."protocol", NEW."kind", NEW."text", NEW."access_hash", NEW."received_on")
    IS DISTINCT FROM (OLD."id", OLD."protocol", OLD."kind", OLD."text", OLD."access_hash", OLD."received_on")
    OR OLD."answered_on" IS NOT NULL
    OR (OLD."extended_on" IS NOT NULL AND (NEW."extended_on", NEW."extension_reason")
      IS DISTINCT FROM (OLD."extended_on", OLD."extension_reason")) THEN
    RAISE EXCEPTION 'what was said in an ombudsman case is not rewritten' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "ombudsman_case_kept" BEFORE UPDATE ON "ombudsman_case"
  FOR EACH ROW EXECUTE FUNCTION "keep_ombudsman_case"();

-- A CPF, CNPJ or telephone that is none; an identity that identifies nobody.
ALTER TABLE "ombudsman_identity"
  ADD CONSTRAINT "ombudsman_identity_tax_id_format" CHECK ("tax_id" ~ '^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$'),
  ADD CONSTRAINT "ombudsman_identity_phone_format" CHECK ("phone" ~ '^[0-9]{10,11}$'),
  ADD CONSTRAINT "ombudsman_identity_present" CHECK (
    "name" <> '' OR num_nonnulls("tax_id", "phone", "email") > 0);

-- The address of who found his case: it would tell who sent it.
ALTER TABLE "ombudsman_lookup"
  ADD CONSTRAINT "ombudsman_lookup_address_protected" CHECK (num_nonnulls("case_id", "address_bucket") = 1);
