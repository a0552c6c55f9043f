-- CreateIndex
CREATE INDEX "annual_discharge_customer_id_idx" ON "annual_discharge"("customer_id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_id_idx" ON "audit_event"("actor_id", "id");

-- CreateIndex
CREATE INDEX "bill_customer_id_idx" ON "bill"("customer_id");

-- CreateIndex
CREATE INDEX "card_attempt_customer_id_idx" ON "card_attempt"("customer_id");

-- CreateIndex
CREATE INDEX "charge_to_come_customer_id_idx" ON "charge_to_come"("customer_id");

-- CreateIndex
CREATE INDEX "credit_customer_id_idx" ON "credit"("customer_id");

-- CreateIndex
CREATE INDEX "cut_notice_customer_id_idx" ON "cut_notice"("customer_id");

-- CreateIndex
CREATE INDEX "debt_statement_customer_id_idx" ON "debt_statement"("customer_id");

-- CreateIndex
CREATE INDEX "due_date_change_customer_id_idx" ON "due_date_change"("customer_id");

-- CreateIndex
CREATE INDEX "installment_agreement_customer_id_idx" ON "installment_agreement"("customer_id");

-- CreateIndex
CREATE INDEX "installment_simulation_customer_id_idx" ON "installment_simulation"("customer_id");

-- CreateIndex
CREATE INDEX "installment_simulation_debtor_id_idx" ON "installment_simulation"("debtor_id");

-- CreateIndex
CREATE INDEX "payment_bill_id_idx" ON "payment"("bill_id");

-- CreateIndex
CREATE INDEX "payment_slip_id_idx" ON "payment"("slip_id");

-- CreateIndex
CREATE INDEX "registration_request_tax_id_idx" ON "registration_request"("tax_id");

-- CreateIndex
CREATE INDEX "request_draft_customer_id_idx" ON "request_draft"("customer_id");

-- CreateIndex
CREATE INDEX "service_request_customer_id_idx" ON "service_request"("customer_id");

-- CreateIndex
CREATE INDEX "service_slip_customer_id_idx" ON "service_slip"("customer_id");
