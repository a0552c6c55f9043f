-- CreateEnum
CREATE TYPE "card_attempt_status" AS ENUM ('PENDING', 'SETTLED', 'DECLINED', 'CANCELLED', 'EXPIRED', 'MISMATCH');

-- CreateEnum
CREATE TYPE "card_event_outcome" AS ENUM ('SETTLED', 'SETTLED_LATE', 'DUPLICATE', 'AMOUNT_MISMATCH', 'RELEASED', 'IGNORED', 'UNKNOWN_REFERENCE', 'FORGED', 'STALE', 'MALFORMED', 'CONFLICT');

-- CreateTable
CREATE TABLE "card_attempt" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "company_id" TEXT NOT NULL,
    "company_name" TEXT NOT NULL,
    "collector_id" INTEGER NOT NULL,
    "started_on" DATE NOT NULL,
    "total_cents" BIGINT NOT NULL,
    "status" "card_attempt_status" NOT NULL DEFAULT 'PENDING',
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "card_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_attempt_item" (
    "attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bill_id" UUID NOT NULL,
    "reference_month" CHAR(7) NOT NULL,
    "due_on" DATE NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "fine_cents" BIGINT NOT NULL,
    "interest_cents" BIGINT NOT NULL,
    "correction_cents" BIGINT NOT NULL,
    "total_cents" BIGINT NOT NULL,
    "holding" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "card_attempt_item_pkey" PRIMARY KEY ("attempt_id","position")
);

-- CreateTable
CREATE TABLE "card_event" (
    "id" BIGSERIAL NOT NULL,
    "company_id" TEXT NOT NULL,
    "event_id" TEXT,
    "attempt_id" UUID,
    "outcome" "card_event_outcome" NOT NULL,
    "amount_cents" BIGINT,
    "transaction_id" TEXT,
    "body_digest" CHAR(64) NOT NULL,
    "client_address" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "card_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "card_attempt_premises_id_status_idx" ON "card_attempt"("premises_id", "status");

-- CreateIndex
CREATE INDEX "card_attempt_status_expires_at_idx" ON "card_attempt"("status", "expires_at");

-- CreateIndex
CREATE INDEX "card_attempt_item_bill_id_idx" ON "card_attempt_item"("bill_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_event_company_id_event_id_key" ON "card_event"("company_id", "event_id");

-- CreateIndex
CREATE INDEX "card_event_client_address_received_at_idx" ON "card_event"("client_address", "received_at");

-- AddForeignKey
ALTER TABLE "card_attempt" ADD CONSTRAINT "card_attempt_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_attempt" ADD CONSTRAINT "card_attempt_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_attempt_item" ADD CONSTRAINT "card_attempt_item_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "card_attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_attempt_item" ADD CONSTRAINT "card_attempt_item_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_event" ADD CONSTRAINT "card_event_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "card_attempt"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A bill that two attempts want paid at once: its customer would pay twice.
CREATE UNIQUE INDEX "card_attempt_item_one_holder" ON "card_attempt_item"("bill_id") WHERE "holding";

-- One transaction of a company counted as money received twice.
CREATE UNIQUE INDEX "card_event_one_receipt" ON "card_event"("company_id", "transaction_id")
  WHERE "outcome" IN ('SETTLED', 'SETTLED_LATE', 'DUPLICATE', 'AMOUNT_MISMATCH');

-- An attempt over nothing, or that has ended without saying when.
ALTER TABLE "card_attempt"
  ADD CONSTRAINT "card_attempt_total_positive" CHECK ("total_cents" > 0),
  ADD CONSTRAINT "card_attempt_pending_is_open" CHECK (("status" = 'PENDING') = ("ended_at" IS NULL));

-- An item of nothing, or whose own parts do not make its total. A correction may be negative.
ALTER TABLE "card_attempt_item"
  ADD CONSTRAINT "card_attempt_item_amount_positive" CHECK ("amount_cents" > 0 AND "total_cents" > 0),
  ADD CONSTRAINT "card_attempt_item_charges_not_negative" CHECK ("fine_cents" >= 0 AND "interest_cents" >= 0),
  ADD CONSTRAINT "card_attempt_item_total_adds_up"
    CHECK ("total_cents" = "amount_cents" + "fine_cents" + "interest_cents" + "correction_cents");

-- An event that was refused before its sender was known, kept under the id it claims: it would shut out the true one.
ALTER TABLE "card_event"
  ADD CONSTRAINT "card_event_refused_has_no_id"
    CHECK (("event_id" IS NULL) = ("outcome" IN ('FORGED', 'STALE', 'MALFORMED', 'CONFLICT'))),
  ADD CONSTRAINT "card_event_body_digest_format" CHECK ("body_digest" ~ '^[0-9a-f]{64}$');

-- An attempt that asks the company for another sum than its bills make, or for bills of other premises.
CREATE FUNCTION "check_card_attempt"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  attempt card_attempt%ROWTYPE;
  found_sum BIGINT;
  strangers BIGINT;
BEGIN
  SELECT * INTO STRICT attempt FROM card_attempt
  WHERE id = CASE TG_TABLE_NAME WHEN 'card_attempt' THEN (to_jsonb(NEW)->>'id')::uuid ELSE (to_jsonb(NEW)->>'attempt_id')::uuid END;
  SELECT coalesce(sum(i.total_cents), 0), count(*) FILTER (WHERE b.premises_id <> attempt.premises_id)
  INTO found_sum, strangers
  FROM card_attempt_item i JOIN bill b ON b.id = i.bill_id WHERE i.attempt_id = attempt.id;
  IF found_sum <> attempt.total_cents OR strangers > 0 THEN
    RAISE EXCEPTION 'card attempt %: its items do not make its total, or are of other premises', attempt.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'card_attempt_items_add_up', TABLE = 'card_attempt';
  END IF;
  RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER "card_attempt_items_add_up" AFTER INSERT ON "card_attempt"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_card_attempt"();
CREATE CONSTRAINT TRIGGER "card_attempt_items_add_up" AFTER INSERT ON "card_attempt_item"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_card_attempt"();

-- What was sent to a company reads differently the next day; a settled attempt that is settled no more.
CREATE TRIGGER "card_attempt_frozen" BEFORE UPDATE OF
  "id", "premises_id", "customer_id", "company_id", "collector_id", "started_on", "total_cents" OR DELETE OR TRUNCATE
  ON "card_attempt" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "card_attempt_settled_stays" BEFORE UPDATE OF "status" ON "card_attempt"
  FOR EACH ROW WHEN (OLD."status" = 'SETTLED' AND NEW."status" <> 'SETTLED') EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "card_attempt_item_frozen" BEFORE UPDATE OF
  "attempt_id", "position", "bill_id", "reference_month", "due_on", "amount_cents", "fine_cents", "interest_cents",
  "correction_cents", "total_cents" OR DELETE OR TRUNCATE
  ON "card_attempt_item" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "card_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "card_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
