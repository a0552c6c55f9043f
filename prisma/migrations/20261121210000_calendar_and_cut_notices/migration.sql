-- CreateEnum
CREATE TYPE "cut_cause" AS ENUM ('DEFAULT', 'METER_REFUSED');

-- CreateEnum
CREATE TYPE "notice_proof" AS ENUM ('SIGNATURE', 'RETURN_RECEIPT', 'PORTAL', 'NONE');

-- AlterTable
ALTER TABLE "holiday" ADD COLUMN     "optional" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "cut_notice" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "cause" "cut_cause" NOT NULL,
    "delivered_on" DATE,
    "planned_on" DATE,
    "proof" "notice_proof" NOT NULL,
    "cut_on" DATE,
    "settled_on" DATE,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cut_notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "cut_notice_premises_id_customer_id_idx" ON "cut_notice"("premises_id", "customer_id");

-- AddForeignKey
ALTER TABLE "cut_notice" ADD CONSTRAINT "cut_notice_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cut_notice" ADD CONSTRAINT "cut_notice_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- From here on: what must never happen, whoever writes.

-- A notice without its day, one that plans a cut for a day before it came, or that is settled or cut before it.
-- Only what nobody can prove may lack its day.
ALTER TABLE "cut_notice"
  ADD CONSTRAINT "cut_notice_delivered" CHECK ("delivered_on" IS NOT NULL OR "proof" = 'NONE'),
  ADD CONSTRAINT "cut_notice_planned_after_delivery"
    CHECK ("planned_on" IS NULL OR ("delivered_on" IS NOT NULL AND "planned_on" > "delivered_on")),
  ADD CONSTRAINT "cut_notice_settled_after_delivery" CHECK ("settled_on" IS NULL OR "settled_on" >= "delivered_on"),
  ADD CONSTRAINT "cut_notice_without_delivery_is_a_cut" CHECK ("delivered_on" IS NOT NULL OR "cut_on" IS NOT NULL);

-- A notice of somebody who has nothing to do with the premises.
CREATE FUNCTION "require_cut_notice_link"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM premises_link l WHERE l.premises_id = NEW.premises_id AND l.customer_id = NEW.customer_id
  ) THEN
    RAISE EXCEPTION 'customer % is not linked to premises %', NEW.customer_id, NEW.premises_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cut_notice_linked', TABLE = 'cut_notice';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "cut_notice_linked" BEFORE INSERT OR UPDATE ON "cut_notice"
  FOR EACH ROW EXECUTE FUNCTION "require_cut_notice_link"();
