-- AlterTable
ALTER TABLE "registration_request" ALTER COLUMN "client_address" DROP NOT NULL;

-- AlterTable
ALTER TABLE "privacy_request" ALTER COLUMN "client_address" DROP NOT NULL;

-- AlterTable
ALTER TABLE "request_lookup" ADD COLUMN "registration_id" UUID;

-- AddForeignKey
ALTER TABLE "request_lookup" ADD CONSTRAINT "request_lookup_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A question that found two things.
ALTER TABLE "request_lookup"
  ADD CONSTRAINT "request_lookup_one_answer" CHECK (num_nonnulls("request_id", "registration_id") <= 1);

-- A request of nobody, or of somebody who entered and says he is somebody else; where the letters go he may say.
ALTER TABLE "privacy_request"
  DROP CONSTRAINT "privacy_request_requester",
  ADD CONSTRAINT "privacy_request_requester" CHECK (
    CASE WHEN "customer_id" IS NULL THEN num_nonnulls("name", "tax_id", "email") = 3
      ELSE num_nonnulls("name", "tax_id") = 0 END),
  ADD CONSTRAINT "privacy_request_answer_present" CHECK (btrim("answer") <> '');

-- An answer about somebody's data being changed or taken back.
CREATE TRIGGER "privacy_request_answer_stays" BEFORE UPDATE OF "answered_on", "answer" ON "privacy_request"
  FOR EACH ROW WHEN (OLD."answered_on" IS NOT NULL) EXECUTE FUNCTION "refuse_rewriting"();

-- The letters about a request are found by what they tell of: the second part of their key.
CREATE INDEX "outgoing_mail_told_of" ON "outgoing_mail" (split_part("dedupe_key", ':', 2));
