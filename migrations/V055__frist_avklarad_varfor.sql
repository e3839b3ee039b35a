-- Whoever skips a frist for another reason than the usual ones says which, as with a follow-up and a pause. Words somebody wrote
-- are gone through row by row when a participant is to be protected, so the row gets an id.
alter table frist_avklarad
    drop primary key,
    add column id bigint not null auto_increment primary key first,
    add column varfor varchar(300) not null default '' comment 'Said with the reason annat' after hoppades_over,
    add constraint frist_avklarad_en unique (deltagande_id, slag, forfallodag);
