-- CreateEnum
CREATE TYPE "agreement_situation" AS ENUM ('NORMAL', 'UNDONE', 'CONCLUDED', 'CANCELLED');

-- CreateTable
CREATE TABLE "installment_agreement" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "agreed_on" DATE NOT NULL,
    "situation" "agreement_situation" NOT NULL DEFAULT 'NORMAL',
    "ended_on" DATE,
    "debt_cents" BIGINT NOT NULL,
    "down_payment_cents" BIGINT NOT NULL,
    "installments" INTEGER NOT NULL,
    "billed_installments" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "installment_agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installment_simulation" (
    "id" UUID NOT NULL,
    "premises_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "debtor_id" UUID NOT NULL,
    "simulated_on" DATE NOT NULL,
    "with_reconnection" BOOLEAN NOT NULL,
    "down_payment_cents" BIGINT,

    CONSTRAINT "installment_simulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "debtor_attempt" (
    "id" BIGSERIAL NOT NULL,
    "premises_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "debtor_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "installment_agreement_premises_id_agreed_on_idx" ON "installment_agreement"("premises_id", "agreed_on");

-- CreateIndex
CREATE INDEX "installment_simulation_premises_id_simulated_on_idx" ON "installment_simulation"("premises_id", "simulated_on");

-- CreateIndex
CREATE INDEX "debtor_attempt_premises_id_at_idx" ON "debtor_attempt"("premises_id", "at");

-- AddForeignKey
ALTER TABLE "installment_agreement" ADD CONSTRAINT "installment_agreement_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "installment_agreement" ADD CONSTRAINT "installment_agreement_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "installment_simulation" ADD CONSTRAINT "installment_simulation_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "installment_simulation" ADD CONSTRAINT "installment_simulation_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "installment_simulation" ADD CONSTRAINT "installment_simulation_debtor_id_fkey" FOREIGN KEY ("debtor_id") REFERENCES "customer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debtor_attempt" ADD CONSTRAINT "debtor_attempt_premises_id_fkey" FOREIGN KEY ("premises_id") REFERENCES "premises"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An agreement over nothing, whose down payment leaves nothing to split, or that bills more instalments than it has.
ALTER TABLE "installment_agreement"
  ADD CONSTRAINT "installment_agreement_debt_positive" CHECK ("debt_cents" > 0),
  ADD CONSTRAINT "installment_agreement_down_payment_within"
    CHECK ("down_payment_cents" >= 0 AND "down_payment_cents" < "debt_cents"),
  ADD CONSTRAINT "installment_agreement_installments_positive" CHECK ("installments" > 0),
  ADD CONSTRAINT "installment_agreement_billed_within"
    CHECK ("billed_installments" BETWEEN 0 AND "installments");

-- An agreement that ended without a day, still stands after its end, or ended before it began.
ALTER TABLE "installment_agreement"
  ADD CONSTRAINT "installment_agreement_ended_on_a_day" CHECK (("situation" = 'NORMAL') = ("ended_on" IS NULL)),
  ADD CONSTRAINT "installment_agreement_ends_after_it_begins" CHECK ("ended_on" >= "agreed_on");

-- Two agreements with instalments still to bill at one premises: the second would split the first again.
CREATE UNIQUE INDEX "installment_agreement_one_running" ON "installment_agreement"("premises_id")
  WHERE "situation" = 'NORMAL' AND "billed_installments" < "installments";

-- A simulation with a down payment of nothing.
ALTER TABLE "installment_simulation"
  ADD CONSTRAINT "installment_simulation_down_payment_positive" CHECK ("down_payment_cents" > 0);
