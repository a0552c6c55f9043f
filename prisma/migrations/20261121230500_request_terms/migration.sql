-- AlterTable
ALTER TABLE "service_request" ADD COLUMN "lapses_on" DATE;

-- AlterTable
ALTER TABLE "request_event" ADD COLUMN "time" CHAR(5);

-- AlterTable
ALTER TABLE "request_draft" ADD COLUMN "answers" JSONB;

-- AlterTable
ALTER TABLE "request_attachment" ADD COLUMN "document" VARCHAR(80);

-- CreateTable
CREATE TABLE "request_terms" (
    "request_id" UUID NOT NULL,
    "service_code" VARCHAR(60) NOT NULL,
    "total_cents" BIGINT,
    "terms" JSONB NOT NULL,
    "documents_at_counter" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_terms_pkey" PRIMARY KEY ("request_id")
);

-- CreateIndex
CREATE INDEX "service_request_lapses_on_idx" ON "service_request"("lapses_on");

-- AddForeignKey
ALTER TABLE "request_terms" ADD CONSTRAINT "request_terms_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "service_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- From here on: what must never happen, whoever writes.

-- A total below zero, terms of another service or of another total than the row says.
ALTER TABLE "request_terms"
  ADD CONSTRAINT "request_terms_total" CHECK ("total_cents" >= 0),
  ADD CONSTRAINT "request_terms_of_service" CHECK ("terms" #>> '{answer,service,code}' = "service_code"),
  ADD CONSTRAINT "request_terms_answer_total"
    CHECK (("terms" #>> '{answer,total}')::bigint IS NOT DISTINCT FROM "total_cents");

-- A price or a term that changes after it was promised.
CREATE TRIGGER "request_terms_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "request_terms"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();

-- A request that ends before it is made, an hour that no clock shows, a refused inspection that does not say what to repair.
ALTER TABLE "service_request"
  ADD CONSTRAINT "service_request_lapses_after_made" CHECK ("lapses_on" >= "requested_on");
ALTER TABLE "request_event"
  ADD CONSTRAINT "request_event_time_format" CHECK ("time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "request_event_refused_with_instructions" CHECK ("kind" <> 'INSPECTION_REFUSED' OR "note" <> '');

-- Two warnings, two ends or two approvals of one request.
CREATE UNIQUE INDEX "request_event_one_of_each" ON "request_event"("request_id", "kind")
  WHERE "kind" IN ('WARNED', 'EXTINGUISHED', 'INSPECTION_APPROVED', 'AUTHORITY_ASKED', 'AUTHORITY_APPROVED');

-- An inspection asked for while one is waited for or after it was approved, or a result of none that was asked for.
CREATE FUNCTION "refuse_inspection_out_of_turn"() RETURNS TRIGGER
LANGUAGE plpgsql AS $$
DECLARE
  "last" "request_event_kind";
BEGIN
  SELECT "kind" INTO "last" FROM "request_event"
    WHERE "request_id" = NEW."request_id" AND "id" < NEW."id"
      AND "kind" IN ('INSPECTION_ASKED', 'INSPECTION_APPROVED', 'INSPECTION_REFUSED')
    ORDER BY "id" DESC LIMIT 1;
  IF (NEW."kind" = 'INSPECTION_ASKED' AND ("last" IS NULL OR "last" = 'INSPECTION_REFUSED'))
    OR (NEW."kind" <> 'INSPECTION_ASKED' AND "last" = 'INSPECTION_ASKED') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Inspection out of turn: %', NEW."kind"
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END;
$$;
CREATE TRIGGER "request_event_inspection_in_turn" BEFORE INSERT ON "request_event"
  FOR EACH ROW WHEN (NEW."kind" IN ('INSPECTION_ASKED', 'INSPECTION_APPROVED', 'INSPECTION_REFUSED'))
  EXECUTE FUNCTION "refuse_inspection_out_of_turn"();
