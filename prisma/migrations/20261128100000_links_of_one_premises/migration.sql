-- CreateIndex
CREATE INDEX "premises_link_premises_id_idx" ON "premises_link"("premises_id");
