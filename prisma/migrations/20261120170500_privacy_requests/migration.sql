-- CreateEnum
CREATE TYPE "privacy_kind" AS ENUM ('CONFIRMATION', 'ACCESS', 'CORRECTION', 'ANONYMIZATION', 'PORTABILITY', 'SHARING', 'CONSENT_REVOCATION');

-- CreateTable
CREATE TABLE "privacy_request" (
    "id" UUID NOT NULL,
    "protocol" CHAR(14) NOT NULL,
    "customer_id" UUID,
    "kind" "privacy_kind" NOT NULL,
    "notes" VARCHAR(2000) NOT NULL DEFAULT '',
    "name" VARCHAR(120),
    "tax_id" VARCHAR(14),
    "email" VARCHAR(120),
    "requested_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "answered_on" DATE,
    "answer" VARCHAR(8000),
    "client_address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "privacy_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "privacy_request_protocol_key" ON "privacy_request"("protocol");

-- CreateIndex
CREATE INDEX "privacy_request_customer_id_idx" ON "privacy_request"("customer_id");

-- CreateIndex
CREATE INDEX "privacy_request_client_address_created_at_idx" ON "privacy_request"("client_address", "created_at");

-- AddForeignKey
ALTER TABLE "privacy_request" ADD CONSTRAINT "privacy_request_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The nine digits of a protocol.
CREATE SEQUENCE "privacy_protocol" AS bigint MAXVALUE 999999999;

-- The same request of a customer waiting twice.
CREATE UNIQUE INDEX "privacy_request_one_pending" ON "privacy_request"("customer_id", "kind") WHERE "answered_on" IS NULL;

-- A protocol that is none; more time than the law gives (LGPD, art. 19, II); an answer without a day or before the request.
-- A request of nobody, or of somebody who entered and says he is somebody else.
ALTER TABLE "privacy_request"
  ADD CONSTRAINT "privacy_request_protocol_format" CHECK ("protocol" ~ '^[0-9]{4}3[0-9]{9}$'),
  ADD CONSTRAINT "privacy_request_deadline" CHECK ("due_on" = "requested_on" + 15),
  ADD CONSTRAINT "privacy_request_answer_whole" CHECK (
    num_nonnulls("answered_on", "answer") IN (0, 2) AND "answered_on" >= "requested_on"),
  ADD CONSTRAINT "privacy_request_requester" CHECK (
    num_nonnulls("name", "tax_id", "email") = CASE WHEN "customer_id" IS NULL THEN 3 ELSE 0 END),
  ADD CONSTRAINT "privacy_request_tax_id_format" CHECK ("tax_id" ~ '^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$');
