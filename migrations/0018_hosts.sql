-- The list of hosts: those in outage, and those whose names contain a text.
CREATE INDEX "hosts_in_outage" ON "hosts" USING btree ("name") WHERE outage_since IS NOT NULL;
CREATE INDEX "hosts_set_aside" ON "hosts" USING btree ("set_aside_until") WHERE set_aside_until IS NOT NULL;
CREATE INDEX "hosts_by_part_of_name" ON "hosts" USING gin ("name" gin_trgm_ops);
