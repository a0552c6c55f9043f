-- AlterEnum
ALTER TYPE "request_event_kind" ADD VALUE 'AUTHORITY_ASKED';
ALTER TYPE "request_event_kind" ADD VALUE 'AUTHORITY_APPROVED';
ALTER TYPE "request_event_kind" ADD VALUE 'INSPECTION_ASKED';
ALTER TYPE "request_event_kind" ADD VALUE 'INSPECTION_APPROVED';
ALTER TYPE "request_event_kind" ADD VALUE 'INSPECTION_REFUSED';
ALTER TYPE "request_event_kind" ADD VALUE 'WORK_ORDERED';
ALTER TYPE "request_event_kind" ADD VALUE 'PAVEMENT_BROKEN';
ALTER TYPE "request_event_kind" ADD VALUE 'WARNED';
ALTER TYPE "request_event_kind" ADD VALUE 'EXTINGUISHED';
