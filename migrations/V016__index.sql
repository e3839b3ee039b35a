-- Indexes that answer a list by themselves, without reading the rows: who is in the insats by status and kontaktperson,
-- and the latest signed note of each.

create index deltagande_lista
    on deltagande (insats_id, anonym, avslutsanledning, kontaktperson_id, deltagare_id, deltagar_nr, inskriven);

-- The new one serves the foreign key as well; it is made first, since the key may not be without.
create index anteckning_senaste on anteckning (insats_id, deltagande_id, datum, signerad);
drop index anteckning_datum on anteckning;
