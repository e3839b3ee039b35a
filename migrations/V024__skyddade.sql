-- Protected identity, and consent to be registered taken back. In both cases the deltagande counts as anonymous from that
-- day: `anonym` is the one predicate that search, lists, counts and exports ask, and only those named may open the case.
-- Numbers that were changed stay as history, so that a person is found by the old one too.

alter table deltagare
    add column skyddad datetime(3) null comment 'Her identity is protected since: no name, number or contact data is kept';

alter table deltagande
    add column anonym_orsak    varchar(20) character set ascii collate ascii_bin null
        comment 'Why one registered by name counts as anonymous: skyddad or aterkallat; null for a mere tally mark',
    add column anonym_fran     date        null comment 'From which day it counts so',
    add column tidigare_nyckel binary(32)  null
        comment 'Keyed hash of insats and deltagar-nr before that, so that an old file cannot bring the name back',
    add column nyckeldag       date        as (
            case
                when not anonym then inskriven
                when month(inskriven) < 7 then makedate(year(inskriven), 1)
                else makedate(year(inskriven), 1) + interval 6 month
            end) stored comment 'The day files know it by: inskriven, or the first day of that half-year when anonym',
    drop index deltagande_unikt,
    add constraint deltagande_unikt unique (insats_id, deltagar_nr, nyckeldag, anonym),
    add index deltagande_tidigare (tidigare_nyckel),
    add constraint deltagande_anonym_orsak check (anonym_orsak is null
        or (anonym and anonym_fran is not null and anonym_orsak in ('skyddad', 'aterkallat')));

create table namngiven (
    id             bigint      auto_increment primary key,
    deltagande_id  bigint      not null comment 'One that counts as anonymous but is a person''s',
    medarbetare_id bigint      not null comment 'May open it',
    given_av       bigint      not null,
    given          datetime(3) not null,
    avslutad_av    bigint      null,
    avslutad       datetime(3) null,
    oppen          bigint      as (case when avslutad is null then medarbetare_id end) stored,
    constraint namngiven_en unique (deltagande_id, oppen),
    index namngiven_medarbetare (medarbetare_id, avslutad),
    constraint namngiven_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint namngiven_medarbetare foreign key (medarbetare_id) references medarbetare (id),
    constraint namngiven_given_av foreign key (given_av) references medarbetare (id),
    constraint namngiven_avslutad_av foreign key (avslutad_av) references medarbetare (id),
    constraint namngiven_avslutad check ((avslutad is null) = (avslutad_av is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table fritext_granskad (
    kalla          varchar(60) character set ascii collate ascii_bin not null comment 'Table and column of the text',
    rad_id         bigint      not null,
    granskad_av    bigint      not null,
    granskad       datetime(3) not null,
    primary key (kalla, rad_id),
    constraint fritext_granskad_av foreign key (granskad_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table tidigare_nummer (
    id                  bigint         auto_increment primary key,
    deltagare_id        bigint         not null,
    personnummer        varbinary(255) not null comment 'Encrypted',
    personnummer_nyckel binary(32)     not null comment 'As in deltagare',
    sista_fyra_nyckel   binary(32)     not null,
    till                datetime(3)    not null comment 'When another number, or none, took its place',
    bytt_av             bigint         not null,
    index tidigare_nummer_deltagare (deltagare_id),
    index tidigare_nummer_nyckel (personnummer_nyckel, deltagare_id),
    constraint tidigare_nummer_deltagare foreign key (deltagare_id) references deltagare (id),
    constraint tidigare_nummer_bytt_av foreign key (bytt_av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
