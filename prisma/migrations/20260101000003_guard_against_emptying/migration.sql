-- What is never altered row by row is not emptied as a whole either.
CREATE TRIGGER edition_is_not_emptied BEFORE TRUNCATE ON "Edition" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reading_is_not_emptied BEFORE TRUNCATE ON "Reading" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stored_file_is_not_emptied BEFORE TRUNCATE ON "StoredFile" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_mapping_is_not_emptied BEFORE TRUNCATE ON "EvidenceCriterion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER evidence_opening_is_not_emptied BEFORE TRUNCATE ON "EvidenceOpening" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
