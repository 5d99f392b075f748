-- Why a record names no source: "uncited" reads as a yes or no.
UPDATE "records" SET "data" = ("data" - 'uncited') || jsonb_build_object('uncitedReason', "data"->'uncited')
WHERE "data" ? 'uncited';
