-- The default of a declaration needs its sequence first.
CREATE SEQUENCE "annual_discharge_sequence" AS BIGINT START 1 MAXVALUE 999999999 NO CYCLE;

-- CreateEnum
CREATE TYPE "year_of_bill" AS ENUM ('REFERENCE_MONTH', 'DUE_DATE');

-- CreateEnum
CREATE TYPE "discharge_situation" AS ENUM ('PAID', 'PAID_IN_INSTALLMENTS', 'CANCELLED', 'IN_COURT', 'PRESCRIBED');

-- AlterTable
ALTER TABLE "premises" ADD COLUMN "group_due_day" INTEGER NOT NULL DEFAULT 10;

-- CreateTable
CREATE TABLE "annual_discharge" (
    "id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL DEFAULT nextval('annual_discharge_sequence'),
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "base_year" INTEGER NOT NULL,
    "year_of_bill" "year_of_bill" NOT NULL,
    "issued_on" DATE NOT NULL,
    "total_cents" BIGINT NOT NULL,
    "item_count" INTEGER NOT NULL,
    "open_earlier_months" TEXT[],
    "header" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annual_discharge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annual_discharge_item" (
    "discharge_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bill_id" UUID NOT NULL,
    "reference_month" CHAR(7) NOT NULL,
    "due_on" DATE NOT NULL,
    "situation" "discharge_situation" NOT NULL,
    "situation_on" DATE,
    "amount_cents" BIGINT NOT NULL,

    CONSTRAINT "annual_discharge_item_pkey" PRIMARY KEY ("discharge_id","position")
);

-- CreateTable
CREATE TABLE "due_date_change" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "previous_day" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "following_month" BOOLEAN NOT NULL,
    "changed_on" DATE NOT NULL,
    "may_change_on" DATE NOT NULL,
    "next_due_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "due_date_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "annual_discharge_sequence_key" ON "annual_discharge"("sequence");

-- CreateIndex
CREATE UNIQUE INDEX "annual_discharge_premises_id_customer_id_base_year_key" ON "annual_discharge"("premises_id", "customer_id", "base_year");

-- CreateIndex
CREATE UNIQUE INDEX "annual_discharge_item_discharge_id_bill_id_key" ON "annual_discharge_item"("discharge_id", "bill_id");

-- CreateIndex
CREATE UNIQUE INDEX "due_date_change_premises_id_number_key" ON "due_date_change"("premises_id", "number");

-- AddForeignKey
ALTER TABLE "annual_discharge" ADD CONSTRAINT "annual_discharge_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_discharge" ADD CONSTRAINT "annual_discharge_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_discharge_item" ADD CONSTRAINT "annual_discharge_item_discharge_id_fkey" FOREIGN KEY ("discharge_id") REFERENCES "annual_discharge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_discharge_item" ADD CONSTRAINT "annual_discharge_item_bill_id_fkey" FOREIGN KEY ("bill_id") REFERENCES "bill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_date_change" ADD CONSTRAINT "due_date_change_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_date_change" ADD CONSTRAINT "due_date_change_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on: what must never happen, whoever writes.

-- A group whose bills are due on no day of a month.
ALTER TABLE "premises" ADD CONSTRAINT "premises_group_due_day_valid" CHECK ("group_due_day" BETWEEN 1 AND 31);

-- A declaration of a year that has not ended, of nothing, or that cannot be told from another.
ALTER TABLE "annual_discharge"
  ADD CONSTRAINT "annual_discharge_year_ended" CHECK ("base_year" < extract(year FROM "issued_on")),
  ADD CONSTRAINT "annual_discharge_total_positive" CHECK ("total_cents" > 0),
  ADD CONSTRAINT "annual_discharge_item_count_positive" CHECK ("item_count" > 0),
  ADD CONSTRAINT "annual_discharge_sequence_nine_digits" CHECK ("sequence" BETWEEN 1 AND 999999999),
  ADD CONSTRAINT "annual_discharge_header_object" CHECK (jsonb_typeof("header") = 'object');

-- A bill said to be settled on no day, or a cancelled one that still counts.
ALTER TABLE "annual_discharge_item"
  ADD CONSTRAINT "annual_discharge_item_dated" CHECK ("situation_on" IS NOT NULL OR "situation" IN ('CANCELLED', 'PRESCRIBED')),
  ADD CONSTRAINT "annual_discharge_item_amount" CHECK (
    CASE "situation" WHEN 'CANCELLED' THEN "amount_cents" = 0 ELSE "amount_cents" > 0 END
  ),
  ADD CONSTRAINT "annual_discharge_item_reference_month_format"
    CHECK ("reference_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');

-- A declaration that is not true: a sum that is not of its items, a bill of somebody else, a bill said to be settled
-- that is not, or a bill of the year that is still open. Asked at commit, so that a bill reopened meanwhile is seen.
CREATE FUNCTION "require_annual_discharge_true"("checked_discharge" UUID) RETURNS VOID
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  discharge annual_discharge%ROWTYPE;
  found_items RECORD;
  open_bills BIGINT;
  broken TEXT;
BEGIN
  SELECT * INTO STRICT discharge FROM annual_discharge WHERE id = checked_discharge;
  SELECT
    count(*) AS items,
    coalesce(sum(i.amount_cents) FILTER (WHERE i.situation IN ('PAID', 'PAID_IN_INSTALLMENTS')), 0) AS total,
    count(*) FILTER (
      WHERE b.premises_id <> discharge.premises_id OR b.customer_id <> discharge.customer_id
    ) AS strangers,
    count(*) FILTER (
      WHERE NOT CASE i.situation
        WHEN 'PAID' THEN b.status = 'PAID'
        WHEN 'PAID_IN_INSTALLMENTS' THEN b.status = 'IN_INSTALLMENTS'
        WHEN 'CANCELLED' THEN b.status = 'CANCELLED'
        WHEN 'IN_COURT' THEN b.status = 'OPEN' AND b.review_reason IS NOT DISTINCT FROM 'JUDICIAL'
        WHEN 'PRESCRIBED' THEN b.status = 'PRESCRIBED'
      END
    ) AS untrue
  INTO found_items
  FROM annual_discharge_item i JOIN bill b ON b.id = i.bill_id
  WHERE i.discharge_id = checked_discharge;
  SELECT count(*) INTO open_bills
  FROM bill b
  WHERE b.premises_id = discharge.premises_id
    AND b.customer_id = discharge.customer_id
    AND b.status = 'OPEN' AND b.total_cents > 0 AND b.review_reason IS DISTINCT FROM 'JUDICIAL'
    AND discharge.base_year = CASE discharge.year_of_bill
      WHEN 'REFERENCE_MONTH' THEN left(b.reference_month, 4)::integer
      WHEN 'DUE_DATE' THEN extract(year FROM b.due_on)
    END;
  broken := CASE
    WHEN found_items.items <> discharge.item_count THEN 'annual_discharge_items_complete'
    WHEN found_items.total <> discharge.total_cents THEN 'annual_discharge_items_add_up'
    WHEN found_items.strangers > 0 THEN 'annual_discharge_items_of_consumer'
    WHEN found_items.untrue > 0 THEN 'annual_discharge_items_true'
    WHEN open_bills > 0 THEN 'annual_discharge_year_settled'
  END;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'declaration % of % is refused: %', checked_discharge, discharge.base_year, broken
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'annual_discharge';
  END IF;
END;
$$;

CREATE FUNCTION "check_annual_discharge"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM require_annual_discharge_true(NEW.id);
  RETURN NULL;
END;
$$;

CREATE FUNCTION "check_annual_discharge_of_item"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM require_annual_discharge_true(NEW.discharge_id);
  RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER "annual_discharge_true" AFTER INSERT ON "annual_discharge"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_annual_discharge"();
CREATE CONSTRAINT TRIGGER "annual_discharge_true" AFTER INSERT ON "annual_discharge_item"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_annual_discharge_of_item"();

-- A declaration that says something else the next time it is printed.
CREATE TRIGGER "annual_discharge_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "annual_discharge"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "annual_discharge_item_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "annual_discharge_item"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();

-- A change to no day of a month or to the same day, or one whose dates run backwards.
ALTER TABLE "due_date_change"
  ADD CONSTRAINT "due_date_change_day_valid" CHECK ("day" BETWEEN 1 AND 31 AND "previous_day" BETWEEN 1 AND 31),
  ADD CONSTRAINT "due_date_change_changes" CHECK ("day" <> "previous_day"),
  ADD CONSTRAINT "due_date_change_number_positive" CHECK ("number" > 0),
  ADD CONSTRAINT "due_date_change_dates" CHECK ("may_change_on" > "changed_on" AND "next_due_on" > "changed_on");

-- A change before the one above it allows it, or that skips one. Two at once take the same number: one of them fails.
-- What a former occupant changed binds nobody who came after.
CREATE FUNCTION "require_due_date_interval"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  latest due_date_change%ROWTYPE;
  broken TEXT;
BEGIN
  SELECT * INTO latest FROM due_date_change
  WHERE premises_id = NEW.premises_id ORDER BY "number" DESC LIMIT 1;
  broken := CASE
    WHEN NEW.number > coalesce(latest.number, 0) + 1 THEN 'due_date_change_number_follows'
    WHEN NEW.number = latest.number + 1 AND NEW.changed_on < latest.may_change_on AND EXISTS (
      SELECT FROM premises_link l
      WHERE l.premises_id = NEW.premises_id AND l.customer_id = latest.customer_id AND l.until IS NULL
    ) THEN 'due_date_change_interval'
  END;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'the due date of % may not be changed on %', NEW.premises_id, NEW.changed_on
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'due_date_change';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "due_date_change_interval" BEFORE INSERT ON "due_date_change"
  FOR EACH ROW EXECUTE FUNCTION "require_due_date_interval"();

-- A history of due days that is rewritten.
CREATE TRIGGER "due_date_change_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "due_date_change"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
