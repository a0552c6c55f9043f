-- An agreement binds who made it: a former occupant's that still runs must not stop the next occupant's.
DROP INDEX "installment_agreement_one_running";
CREATE UNIQUE INDEX "installment_agreement_one_running" ON "installment_agreement"("premises_id", "customer_id")
  WHERE "situation" = 'NORMAL' AND "billed_installments" < "installments";

-- The same of a request that is still open: a former occupant's is theirs, and stops nobody from asking for the same thing.
DROP INDEX "service_request_one_open";
CREATE UNIQUE INDEX "service_request_one_open" ON "service_request"("premises_id", "customer_id", "specification_code")
  WHERE "status" <> 'CLOSED';
