-- Accounts that an administrator keeps: who gave a role or an uppdrag and when, which uppdrag a samordnare has not seen yet,
-- and one-time links to choose a password with.

alter table medarbetare
    add column senast_inloggad datetime(3) null;

update medarbetare m
   set senast_inloggad = (
           select max(a.tidpunkt)
             from atkomst a
            where a.medarbetare_id = m.id
              and a.behorighet = 'LOGGA_IN'
              and a.utfall = 'MEDGIVEN');

alter table medarbetare_roll
    add column givet    datetime(3) null comment 'Null for those from before this was kept',
    add column givet_av bigint      null comment 'Null when an operator gave it, with a command',
    add constraint medarbetare_roll_givet_av foreign key (givet_av) references medarbetare (id);

alter table uppdrag
    add column givet    datetime(3) null comment 'Null for those from before this was kept, which are news to nobody',
    add column givet_av bigint      null comment 'Null when an operator gave it, with a command',
    add column version  int         not null default 0,
    add constraint uppdrag_givet_av foreign key (givet_av) references medarbetare (id),
    add index uppdrag_roll_i_insats (medarbetare_id, insats_id, roll);

-- One that is taken back before its first day is over ends the day before it, and its row stays to be seen. The same roll
-- can then be given anew from the same day; that none overlap is for the program to see to.
alter table uppdrag
    drop constraint uppdrag_period;
alter table uppdrag
    drop index uppdrag_unikt,
    add constraint uppdrag_dagar check (till is null or till >= fran - interval 1 day);

create table uppdrag_sett (
    uppdrag_id     bigint      not null,
    medarbetare_id bigint      not null comment 'The samordnare; each sees for herself who is new',
    sett           datetime(3) not null,
    primary key (uppdrag_id, medarbetare_id),
    constraint uppdrag_sett_uppdrag foreign key (uppdrag_id) references uppdrag (id),
    constraint uppdrag_sett_medarbetare foreign key (medarbetare_id) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table losenordslank (
    medarbetare_id bigint      primary key comment 'One at a time: a new link takes the place of the one before',
    nyckel         binary(32)  not null unique comment 'SHA-256 of the link, which itself is stored nowhere',
    skapad         datetime(3) not null,
    giltig_till    datetime(3) not null,
    constraint losenordslank_medarbetare foreign key (medarbetare_id) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table sokning_konto (
    nyckel     varchar(30)    character set ascii collate ascii_bin primary key comment 'Stands in the address instead of the words',
    session_id bigint         not null,
    ord        varbinary(512) not null comment 'Encrypted',
    constraint sokning_konto_session foreign key (session_id) references session (id) on delete cascade
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into las (namn) values ('konton');
