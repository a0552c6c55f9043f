-- An emission of a statement, the first and each later one: of statements over one debt or credit the last in turn counts.
CREATE TABLE "debt_statement_turn" (
    "id" BIGSERIAL NOT NULL,
    "statement_id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "debt_statement_turn_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "debt_statement_turn_statement_id_idx" ON "debt_statement_turn"("statement_id");

ALTER TABLE "debt_statement_turn" ADD CONSTRAINT "debt_statement_turn_statement_id_fkey"
  FOREIGN KEY ("statement_id") REFERENCES "debt_statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who looks for the statements over one debt or credit finds them by it.
CREATE INDEX "debt_statement_item_slip_id_idx" ON "debt_statement_item"("slip_id");
CREATE INDEX "debt_statement_item_charge_id_idx" ON "debt_statement_item"("charge_id");
CREATE INDEX "debt_statement_item_credit_id_idx" ON "debt_statement_item"("credit_id");

-- Statements from before had no turns: they stand in the order in which they were issued, so that of several over one debt
-- or credit only the last can still be paid.
INSERT INTO "debt_statement_turn" ("statement_id", "at")
  SELECT "id", "created_at" FROM "debt_statement" ORDER BY "created_at", "sequence";

CREATE TRIGGER "debt_statement_turn_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "debt_statement_turn"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
