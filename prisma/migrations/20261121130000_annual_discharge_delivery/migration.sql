-- CreateEnum
CREATE TYPE "delivery_trigger" AS ENUM ('MAY', 'SETTLEMENT');

-- CreateEnum
CREATE TYPE "delivery_channel" AS ENUM ('BILL', 'PORTAL');

-- CreateTable
CREATE TABLE "annual_discharge_delivery" (
    "discharge_id" UUID NOT NULL,
    "trigger" "delivery_trigger" NOT NULL,
    "month" CHAR(7) NOT NULL,
    "channel" "delivery_channel" NOT NULL,
    "delivered_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annual_discharge_delivery_pkey" PRIMARY KEY ("discharge_id")
);

-- AddForeignKey
ALTER TABLE "annual_discharge_delivery" ADD CONSTRAINT "annual_discharge_delivery_discharge_id_fkey" FOREIGN KEY ("discharge_id") REFERENCES "annual_discharge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on: what must never happen, whoever writes.

-- A delivery with the bill of a month that was over, or of no month.
ALTER TABLE "annual_discharge_delivery"
  ADD CONSTRAINT "annual_discharge_delivery_month_format" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "annual_discharge_delivery_month_not_over" CHECK ("month" >= to_char("delivered_on", 'YYYY-MM'));

-- A delivery before the declaration was issued, or with a bill that its consumer does not have.
CREATE FUNCTION "require_discharge_delivery_true"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  discharge annual_discharge%ROWTYPE;
  broken TEXT;
BEGIN
  SELECT * INTO discharge FROM annual_discharge WHERE id = NEW.discharge_id;
  broken := CASE
    WHEN NEW.delivered_on < discharge.issued_on THEN 'annual_discharge_delivery_after_issue'
    WHEN NEW.channel = 'BILL' AND NOT EXISTS (
      SELECT FROM bill b
      WHERE b.premises_id = discharge.premises_id AND b.customer_id = discharge.customer_id
        AND to_char(b.due_on, 'YYYY-MM') = NEW.month AND b.issued_on <= NEW.delivered_on
    ) THEN 'annual_discharge_delivery_bill'
  END;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'the delivery of declaration % is refused: %', NEW.discharge_id, broken
      USING ERRCODE = 'check_violation', CONSTRAINT = broken, TABLE = 'annual_discharge_delivery';
  END IF;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "annual_discharge_delivery_true" BEFORE INSERT ON "annual_discharge_delivery"
  FOR EACH ROW EXECUTE FUNCTION "require_discharge_delivery_true"();

-- A delivery that is taken back.
CREATE TRIGGER "annual_discharge_delivery_frozen" BEFORE UPDATE OR DELETE OR TRUNCATE ON "annual_discharge_delivery"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
