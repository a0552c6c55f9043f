-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('DEBT_STATEMENT', 'BILL', 'ANNUAL_DISCHARGE', 'PAYMENT_RECEIPT');

-- CreateEnum
CREATE TYPE "pix_match" AS ENUM ('MATCHED', 'WRONG_AMOUNT', 'UNKNOWN_TXID');

-- CreateTable
CREATE TABLE "issued_document" (
    "id" UUID NOT NULL,
    "code" CHAR(16) NOT NULL,
    "kind" "document_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "issued_on" DATE NOT NULL,
    "amount_cents" BIGINT,
    "valid_until" DATE,
    "barcode" CHAR(44),
    "pix_txid" VARCHAR(35),
    "pix_text" VARCHAR(512),
    "facts_key" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "issued_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_check" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "client_address" TEXT NOT NULL,
    "verdict" JSONB NOT NULL,

    CONSTRAINT "verification_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pix_payment" (
    "end_to_end_id" CHAR(32) NOT NULL,
    "txid" VARCHAR(35),
    "amount_cents" BIGINT NOT NULL,
    "paid_at" TIMESTAMPTZ NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "match" "pix_match" NOT NULL,
    "document_id" UUID,

    CONSTRAINT "pix_payment_pkey" PRIMARY KEY ("end_to_end_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "issued_document_code_key" ON "issued_document"("code");

-- CreateIndex
CREATE UNIQUE INDEX "issued_document_facts_key_key" ON "issued_document"("facts_key");

-- CreateIndex
CREATE INDEX "issued_document_kind_subject_id_idx" ON "issued_document"("kind", "subject_id");

-- CreateIndex
CREATE INDEX "issued_document_barcode_idx" ON "issued_document"("barcode");

-- CreateIndex
CREATE INDEX "issued_document_pix_txid_idx" ON "issued_document"("pix_txid");

-- CreateIndex
CREATE INDEX "verification_check_client_address_at_idx" ON "verification_check"("client_address", "at");

-- CreateIndex
CREATE INDEX "pix_payment_document_id_idx" ON "pix_payment"("document_id");

-- AddForeignKey
ALTER TABLE "pix_payment" ADD CONSTRAINT "pix_payment_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "issued_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A pasted code is looked up by its free field too, so that the same document with another amount is found.
CREATE INDEX "issued_document_free_field_idx" ON "issued_document"(substr("barcode", 16));

-- A code that nobody could type, or that a look-alike letter would change into another.
-- A document worth nothing, valid before it was issued, with bars that are none, or a Pix without its identifier.
ALTER TABLE "issued_document"
  ADD CONSTRAINT "issued_document_code_format" CHECK ("code" ~ '^[2-9A-HJKMNP-RT-Y]{16}$'),
  ADD CONSTRAINT "issued_document_facts_key_format" CHECK ("facts_key" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "issued_document_amount_positive" CHECK ("amount_cents" > 0),
  ADD CONSTRAINT "issued_document_validity" CHECK ("valid_until" >= "issued_on"),
  ADD CONSTRAINT "issued_document_barcode_format" CHECK ("barcode" ~ '^[0-9]{44}$'),
  ADD CONSTRAINT "issued_document_pix_txid_format" CHECK ("pix_txid" ~ '^[A-Za-z0-9]{1,35}$'),
  ADD CONSTRAINT "issued_document_pix_whole" CHECK (num_nonnulls("pix_txid", "pix_text") IN (0, 2));

-- Bars that ask for another amount than the document says.
ALTER TABLE "issued_document" ADD CONSTRAINT "issued_document_barcode_amount" CHECK (
  "barcode" IS NULL OR ("amount_cents" IS NOT NULL AND substr("barcode", 5, 11)::bigint = "amount_cents")
);

-- A document that is true today and another one tomorrow.
CREATE TRIGGER "issued_document_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "issued_document"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();

-- An answer that is no answer.
ALTER TABLE "verification_check"
  ADD CONSTRAINT "verification_check_verdict_object" CHECK (jsonb_typeof("verdict") = 'object');

-- A payment of nothing, with an identifier that is none, or matched to no document.
ALTER TABLE "pix_payment"
  ADD CONSTRAINT "pix_payment_end_to_end_id_format" CHECK ("end_to_end_id" ~ '^E[A-Za-z0-9]{31}$'),
  ADD CONSTRAINT "pix_payment_amount_positive" CHECK ("amount_cents" > 0),
  ADD CONSTRAINT "pix_payment_txid_format" CHECK ("txid" ~ '^[A-Za-z0-9]{1,35}$'),
  ADD CONSTRAINT "pix_payment_matched_to_document" CHECK (("match" = 'UNKNOWN_TXID') = ("document_id" IS NULL));

-- Money received that is forgotten, or remembered otherwise.
CREATE TRIGGER "pix_payment_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "pix_payment"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
