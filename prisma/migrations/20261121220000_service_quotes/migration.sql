-- AlterEnum
ALTER TYPE "document_kind" ADD VALUE 'SERVICE_QUOTE';

-- CreateTable
CREATE TABLE "service_quote" (
    "id" UUID NOT NULL,
    "service_code" VARCHAR(60) NOT NULL,
    "issued_on" DATE NOT NULL,
    "total_cents" BIGINT,
    "question" JSONB NOT NULL,
    "answer" JSONB NOT NULL,
    "answer_key" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_quote_issue" (
    "id" BIGSERIAL NOT NULL,
    "address_bucket" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_quote_issue_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_quote_issued_on_answer_key_key" ON "service_quote"("issued_on", "answer_key");

-- CreateIndex
CREATE INDEX "service_quote_issue_address_bucket_at_idx" ON "service_quote_issue"("address_bucket", "at");


-- From here on: what must never happen, whoever writes.

-- A total below zero, an answer about another service or with another total than its row says, a key that is none.
ALTER TABLE "service_quote"
  ADD CONSTRAINT "service_quote_total" CHECK ("total_cents" >= 0),
  ADD CONSTRAINT "service_quote_answer_of_service" CHECK ("answer" #>> '{service,code}' = "service_code"),
  ADD CONSTRAINT "service_quote_answer_total"
    CHECK (("answer" ->> 'total')::bigint IS NOT DISTINCT FROM "total_cents"),
  ADD CONSTRAINT "service_quote_answer_key_format" CHECK ("answer_key" ~ '^[0-9a-f]{64}$');

-- A printed quote that reads differently the next day.
CREATE TRIGGER "service_quote_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "service_quote"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
