-- CreateEnum
CREATE TYPE "reading_kind" AS ENUM ('MEASURED', 'AVERAGED', 'MINIMUM', 'NOT_MEASURED');

-- CreateEnum
CREATE TYPE "quality_parameter" AS ENUM ('TURBIDITY', 'COLOR', 'CHLORINE', 'FLUORIDE', 'TOTAL_COLIFORMS', 'ESCHERICHIA_COLI');

-- CreateTable
CREATE TABLE "meter" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "serial_number" TEXT NOT NULL,
    "installed_on" DATE NOT NULL,
    "removed_on" DATE,

    CONSTRAINT "meter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meter_reading" (
    "premises_id" UUID NOT NULL,
    "reference_month" CHAR(7) NOT NULL,
    "read_on" DATE NOT NULL,
    "reading" INTEGER,
    "measured_m3" INTEGER,
    "billed_m3" INTEGER NOT NULL,
    "average_m3" INTEGER NOT NULL,
    "days" INTEGER NOT NULL,
    "kind" "reading_kind" NOT NULL DEFAULT 'MEASURED',

    CONSTRAINT "meter_reading_pkey" PRIMARY KEY ("premises_id","reference_month")
);

-- CreateTable
CREATE TABLE "bill_tariff_band" (
    "bill_id" UUID NOT NULL,
    "line_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "from_m3" INTEGER NOT NULL,
    "until_m3" INTEGER,
    "volume_m3" INTEGER NOT NULL,
    "unit_price_cents" INTEGER,
    "amount_cents" BIGINT NOT NULL,

    CONSTRAINT "bill_tariff_band_pkey" PRIMARY KEY ("bill_id","line_position","position")
);

-- CreateTable
CREATE TABLE "water_quality" (
    "locality_id" INTEGER NOT NULL,
    "month" CHAR(7) NOT NULL,
    "parameter" "quality_parameter" NOT NULL,
    "required" INTEGER NOT NULL,
    "analysed" INTEGER NOT NULL,
    "conforming" INTEGER NOT NULL,
    "mean" DECIMAL(8,2),

    CONSTRAINT "water_quality_pkey" PRIMARY KEY ("locality_id","month","parameter")
);

-- CreateIndex
CREATE INDEX "meter_premises_id_idx" ON "meter"("premises_id");

-- AddForeignKey
ALTER TABLE "meter" ADD CONSTRAINT "meter_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meter_reading" ADD CONSTRAINT "meter_reading_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bill_tariff_band" ADD CONSTRAINT "bill_tariff_band_bill_id_line_position_fkey" FOREIGN KEY ("bill_id", "line_position") REFERENCES "bill_line"("bill_id", "position") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "water_quality" ADD CONSTRAINT "water_quality_locality_id_fkey" FOREIGN KEY ("locality_id") REFERENCES "locality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A meter without its number, or taken out before it was put in.
ALTER TABLE "meter"
  ADD CONSTRAINT "meter_serial_number_not_empty" CHECK ("serial_number" <> ''),
  ADD CONSTRAINT "meter_period" CHECK ("removed_on" >= "installed_on");

-- Two meters in one place at a time, or one meter in two places.
CREATE UNIQUE INDEX "meter_one_in_place" ON "meter"("premises_id") WHERE "removed_on" IS NULL;
CREATE UNIQUE INDEX "meter_in_one_place" ON "meter"("serial_number") WHERE "removed_on" IS NULL;

-- A reading of an impossible month, over no days, or of less than nothing.
ALTER TABLE "meter_reading"
  ADD CONSTRAINT "meter_reading_reference_month_format" CHECK ("reference_month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "meter_reading_days_positive" CHECK ("days" > 0),
  ADD CONSTRAINT "meter_reading_not_negative"
    CHECK ("reading" >= 0 AND "measured_m3" >= 0 AND "billed_m3" >= 0 AND "average_m3" >= 0);

-- A consumption said to be measured that nobody read.
ALTER TABLE "meter_reading" ADD CONSTRAINT "meter_reading_measured_is_read"
  CHECK ("kind" <> 'MEASURED' OR ("reading" IS NOT NULL AND "measured_m3" IS NOT NULL));

-- Two months read on one day: each would bill the same water.
CREATE UNIQUE INDEX "meter_reading_one_a_day" ON "meter_reading"("premises_id", "read_on");

-- A band that ends before it begins, or whose volume times its price is another amount than its own.
ALTER TABLE "bill_tariff_band"
  ADD CONSTRAINT "bill_tariff_band_range" CHECK ("from_m3" >= 0 AND "until_m3" >= "from_m3"),
  ADD CONSTRAINT "bill_tariff_band_volume_not_negative" CHECK ("volume_m3" >= 0),
  ADD CONSTRAINT "bill_tariff_band_amount"
    CHECK ("amount_cents" >= 0 AND "amount_cents" = coalesce("volume_m3"::bigint * "unit_price_cents", "amount_cents"));

-- More tests passed than made, or a month that is none.
ALTER TABLE "water_quality"
  ADD CONSTRAINT "water_quality_month_format" CHECK ("month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT "water_quality_counts" CHECK ("required" >= 0 AND "conforming" BETWEEN 0 AND "analysed");

-- A mean of what is only present or absent.
ALTER TABLE "water_quality" ADD CONSTRAINT "water_quality_mean_of_measures"
  CHECK ("parameter" NOT IN ('TOTAL_COLIFORMS', 'ESCHERICHIA_COLI') OR "mean" IS NULL);

-- Bands that explain another amount than that of their line. Asked at commit, when all bands are there.
CREATE FUNCTION "require_bands_add_up"("checked_bill" UUID, "checked_line" INTEGER) RETURNS VOID
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  expected BIGINT;
  found_sum BIGINT;
BEGIN
  SELECT l.amount_cents, sum(b.amount_cents) INTO expected, found_sum
  FROM bill_line l JOIN bill_tariff_band b ON b.bill_id = l.bill_id AND b.line_position = l.position
  WHERE l.bill_id = checked_bill AND l.position = checked_line
  GROUP BY l.bill_id, l.position;
  -- A line without bands explains nothing, and need not.
  IF found_sum <> expected THEN
    RAISE EXCEPTION 'the bands of line % of bill % make % cents, the line says %',
      checked_line, checked_bill, found_sum, expected
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bill_tariff_bands_add_up', TABLE = 'bill_tariff_band';
  END IF;
END;
$$;

CREATE FUNCTION "check_line_of_band"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    PERFORM require_bands_add_up(NEW.bill_id, NEW.line_position);
  END IF;
  IF TG_OP <> 'INSERT' THEN
    PERFORM require_bands_add_up(OLD.bill_id, OLD.line_position);
  END IF;
  RETURN NULL;
END;
$$;

CREATE FUNCTION "check_bands_of_line"() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM require_bands_add_up(NEW.bill_id, NEW.position);
  RETURN NULL;
END;
$$;

CREATE CONSTRAINT TRIGGER "bill_tariff_bands_add_up" AFTER INSERT OR UPDATE OR DELETE ON "bill_tariff_band"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_line_of_band"();
CREATE CONSTRAINT TRIGGER "bill_tariff_bands_add_up" AFTER UPDATE OF "amount_cents" ON "bill_line"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_bands_of_line"();
