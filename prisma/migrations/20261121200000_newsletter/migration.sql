-- AlterTable
ALTER TABLE "outgoing_mail" ADD COLUMN     "about_id" UUID,
ADD COLUMN     "leave_url" VARCHAR(300);

-- CreateTable
CREATE TABLE "newsletter_subscription" (
    "id" UUID NOT NULL,
    "email" VARCHAR(120) NOT NULL,
    "consent_version" VARCHAR(20) NOT NULL,
    "leave_key" UUID NOT NULL,
    "confirm_hash" CHAR(64),
    "confirm_until" TIMESTAMPTZ,
    "confirmed_at" TIMESTAMPTZ,

    CONSTRAINT "newsletter_subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsletter_asking" (
    "id" UUID NOT NULL,
    "address_bucket" TEXT NOT NULL,
    "email_hash" CHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "newsletter_asking_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outgoing_mail_about_id_idx" ON "outgoing_mail"("about_id");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_subscription_email_key" ON "newsletter_subscription"("email");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_subscription_leave_key_key" ON "newsletter_subscription"("leave_key");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_subscription_confirm_hash_key" ON "newsletter_subscription"("confirm_hash");

-- CreateIndex
CREATE INDEX "newsletter_subscription_confirm_until_idx" ON "newsletter_subscription"("confirm_until");

-- CreateIndex
CREATE INDEX "newsletter_asking_address_bucket_at_idx" ON "newsletter_asking"("address_bucket", "at");

-- CreateIndex
CREATE INDEX "newsletter_asking_email_hash_at_idx" ON "newsletter_asking"("email_hash", "at");

-- An address written in two ways, one that waits for ever, or one that is confirmed and waits.
ALTER TABLE "newsletter_subscription"
  ADD CONSTRAINT "newsletter_subscription_email_lower" CHECK ("email" = lower(btrim("email")) AND "email" LIKE '%_@_%'),
  ADD CONSTRAINT "newsletter_subscription_waits_or_confirmed" CHECK (
    num_nonnulls("confirm_hash", "confirm_until") = CASE WHEN "confirmed_at" IS NULL THEN 2 ELSE 0 END),
  ADD CONSTRAINT "newsletter_subscription_confirm_hash_format" CHECK ("confirm_hash" ~ '^[0-9a-f]{64}$');

-- A mail address kept in clear beside where it was typed.
ALTER TABLE "newsletter_asking"
  ADD CONSTRAINT "newsletter_asking_email_hash_format" CHECK ("email_hash" ~ '^[0-9a-f]{64}$');
