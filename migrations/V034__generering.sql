-- A samordnare plans the follow-ups of an insats for a period, all at once. The rows are made a chunk at a time, so that what
-- was made stays when the machine goes down in the middle, and the rest is made when somebody goes on.

create table generering (
    id        bigint      auto_increment primary key,
    insats_id bigint      not null,
    fran      date        not null comment 'First due day asked for',
    till      date        not null comment 'Last due day asked for',
    antal     int         not null comment 'How many were chosen',
    klara     int         not null default 0 comment 'How many of them have been gone through',
    skapad_av bigint      not null,
    skapad    datetime(3) not null,
    constraint generering_adress unique (insats_id, id),
    constraint generering_insats foreign key (insats_id) references insats (id),
    constraint generering_skapad_av foreign key (skapad_av) references medarbetare (id),
    constraint generering_dagar check (till >= fran),
    constraint generering_klara check (klara between 0 and antal)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table generering_rad (
    generering_id bigint not null,
    nummer        int    not null comment 'From 1, in the order they are made',
    deltagande_id bigint not null,
    forfallodag   date   not null,
    planerad      date   not null,
    ansvarig_id   bigint null comment 'Null is the kontaktperson',
    primary key (generering_id, nummer),
    constraint generering_rad_generering foreign key (generering_id) references generering (id),
    constraint generering_rad_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint generering_rad_ansvarig foreign key (ansvarig_id) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

alter table uppfoljning
    add column generering_id bigint null comment 'Which batch it was made in; null when it was not',
    add constraint uppfoljning_generering foreign key (generering_id) references generering (id);
