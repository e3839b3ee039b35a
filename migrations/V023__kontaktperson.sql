-- Who has been kontaktperson from when to when, with what was handed over, and who stands in for whom. deltagande.kontaktperson_id
-- stays the one of today; each named deltagande has one open row here that says the same. Staff with protected identity have
-- an alias, which is what leaves the service.

create table kontaktpersonstid (
    id             bigint        auto_increment primary key,
    insats_id      bigint        not null,
    deltagande_id  bigint        not null,
    medarbetare_id bigint        null comment 'Null for nobody',
    fran           date          not null,
    till           date          null comment 'Last day, null for the one of today; the day before fran when it lasted no day',
    overlamning    varchar(2000) not null default '' comment 'Written to the new one by who handed over',
    given_av       bigint        null comment 'Null when it came with the enrolment or was read from a file',
    given          datetime(3)   not null,
    sedd           datetime(3)   null comment 'When the new one said that she has seen it; null while it is news to her',
    oppen          bigint        generated always as (case when till is null then deltagande_id end) stored
        comment 'Of the open row; unique, so that there is one',
    constraint kontaktpersonstid_oppen unique (oppen),
    index kontaktpersonstid_historia (insats_id, deltagande_id, fran),
    index kontaktpersonstid_ny (medarbetare_id, sedd, till),
    constraint kontaktpersonstid_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint kontaktpersonstid_medarbetare foreign key (medarbetare_id) references medarbetare (id),
    constraint kontaktpersonstid_given_av foreign key (given_av) references medarbetare (id),
    constraint kontaktpersonstid_dagar check (till is null or till >= fran - interval 1 day)
) character set utf8mb4 collate utf8mb4_swedish_ci;

-- From before this was kept nothing is known but who it is now.
insert into kontaktpersonstid (insats_id, deltagande_id, medarbetare_id, fran, given, sedd)
select insats_id, id, kontaktperson_id, inskriven, skapad, skapad
  from deltagande
 where deltagare_id is not null;

create table vikariat (
    id             bigint      auto_increment primary key,
    insats_id      bigint      not null,
    medarbetare_id bigint      not null comment 'Who is away',
    vikarie_id     bigint      not null,
    fran           date        not null,
    till           date        not null comment 'Last day; the day before fran when it was taken back before it began',
    given_av       bigint      not null,
    given          datetime(3) not null,
    avslutad_av    bigint      null comment 'Who ended it before its time',
    avslutad       datetime(3) null,
    version        int         not null default 0,
    index vikariat_borta (insats_id, medarbetare_id, till),
    index vikariat_hos (vikarie_id, till),
    constraint vikariat_insats foreign key (insats_id) references insats (id),
    constraint vikariat_medarbetare foreign key (medarbetare_id) references medarbetare (id),
    constraint vikariat_vikarie foreign key (vikarie_id) references medarbetare (id),
    constraint vikariat_given_av foreign key (given_av) references medarbetare (id),
    constraint vikariat_avslutad_av foreign key (avslutad_av) references medarbetare (id),
    constraint vikariat_annan check (vikarie_id <> medarbetare_id),
    constraint vikariat_dagar check (till >= fran - interval 1 day),
    constraint vikariat_avslutad check ((avslutad is null) = (avslutad_av is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;

-- Those who give one wait for each other: that none overlap reaches over many rows.
insert into las (namn) values ('vikariat');

alter table medarbetare
    add column alias       varchar(100) null comment 'Protected identity, shown outwards instead of the name; null for the others',
    add column alias_epost varchar(254) character set utf8mb4 collate utf8mb4_bin null
        comment 'Stands for epost in what leaves; drawn once, and kept so that old files still find the account',
    add constraint medarbetare_alias_epost unique (alias_epost),
    add constraint medarbetare_alias check (alias is null or alias_epost is not null);
