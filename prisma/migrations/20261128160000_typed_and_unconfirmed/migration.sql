-- Two telephones in one field are both kept, bare, with a space between them; a name has as many characters everywhere.
-- Rows that are there have one telephone and a shorter name, and stay as they are.
-- AlterTable
ALTER TABLE "ombudsman_identity" ALTER COLUMN "phone" SET DATA TYPE VARCHAR(23);

-- AlterTable
ALTER TABLE "service_request" ADD COLUMN     "unconfirmed" BOOLEAN NOT NULL DEFAULT false,
ALTER COLUMN "requester_name" SET DATA TYPE VARCHAR(120),
ALTER COLUMN "phone" SET DATA TYPE VARCHAR(23);

ALTER TABLE "ombudsman_identity"
  DROP CONSTRAINT "ombudsman_identity_phone_format",
  ADD CONSTRAINT "ombudsman_identity_phone_format" CHECK ("phone" ~ '^[0-9]{10,11}( [0-9]{10,11})?$');
