-- A deltagare is a person known to one insatsägare; a deltagande is one enrolment in one insats and the unit that
-- is counted. An anonymous deltagande has no deltagare: it is a tally mark with sex and half-year.

create table deltagare (
    id                  bigint         auto_increment primary key,
    insatsagare_id      bigint         not null,
    fornamn             varchar(100)   not null,
    efternamn           varchar(100)   not null,
    sokord              varchar(250)   not null comment 'Both names, lower case without diacritics, a space before each word',
    fodelsedatum        date           null,
    fodelsear           smallint       null comment 'Known whenever fodelsedatum is',
    fodd_svar           varchar(20)    character set ascii collate ascii_bin null comment 'okant or vill_inte_svara',
    personnummer        varbinary(255) null comment 'Encrypted',
    personnummer_nyckel binary(32)     null comment 'Keyed hash of the twelve digits, different per insatsägare',
    sista_fyra_nyckel   binary(32)     null comment 'Keyed hash of the last four digits, different per insatsägare',
    telefon             varbinary(255) null comment 'Encrypted',
    epost               varbinary(1024) null comment 'Encrypted',
    adress              varbinary(1024) null comment 'Encrypted',
    version             int            not null default 0,
    index deltagare_personnummer (insatsagare_id, personnummer_nyckel),
    index deltagare_sista_fyra (insatsagare_id, sista_fyra_nyckel),
    constraint deltagare_insatsagare foreign key (insatsagare_id) references insatsagare (id),
    constraint deltagare_fodd check (fodelsedatum is null or fodelsear = year(fodelsedatum)),
    constraint deltagare_fodd_svar check (fodd_svar is null or fodelsear is null)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table deltagande (
    id                  bigint       auto_increment primary key,
    insats_id           bigint       not null,
    deltagare_id        bigint       null,
    deltagar_nr         varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    anonym              boolean      not null,
    kon                 varchar(10)  character set ascii collate ascii_bin not null comment 'Legal sex: kvinna or man',
    inskriven           date         not null comment 'First day of the half-year when anonym',
    samtycke            date         null comment 'Consent to be registered with personal data',
    remittent           varchar(40)  character set ascii collate ascii_bin null,
    kontaktperson_id    bigint       null,
    utbildning          varchar(40)  character set ascii collate ascii_bin null,
    forsorjningstid     varchar(40)  character set ascii collate ascii_bin null,
    utskriven           date         null comment 'Last day in the insats',
    avslutsanledning    varchar(40)  character set ascii collate ascii_bin null,
    avslutsanledning_text varchar(500) not null default '',
    overford_fran_id    bigint       null comment 'The earlier deltagande this one carries on',
    samtycke_uppfoljning varchar(10) character set ascii collate ascii_bin null
        comment 'May be called after the exit: the day of consent, ja, or nej',
    skapad              datetime(3)  not null,
    version             int          not null default 0,
    constraint deltagande_unikt unique (insats_id, deltagar_nr, inskriven, anonym),
    constraint deltagande_adress unique (insats_id, id),
    index deltagande_inskriven (insats_id, inskriven),
    index deltagande_utskriven (insats_id, utskriven),
    constraint deltagande_insats foreign key (insats_id) references insats (id),
    constraint deltagande_deltagare foreign key (deltagare_id) references deltagare (id),
    constraint deltagande_kontaktperson foreign key (kontaktperson_id) references medarbetare (id),
    constraint deltagande_overford_fran foreign key (overford_fran_id) references deltagande (id),
    constraint deltagande_kon check (kon in ('kvinna', 'man')),
    constraint deltagande_samtycke check (anonym or samtycke is not null),
    constraint deltagande_utskriven check (utskriven is null or utskriven >= inskriven),
    constraint deltagande_avslut check (
        (utskriven is null or avslutsanledning is not null)
        and (avslutsanledning is null or avslutsanledning = 'felregistrering' or utskriven is not null))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table deltagande_forsorjning (
    deltagande_id bigint      not null,
    tidpunkt      varchar(5)  character set ascii collate ascii_bin not null comment 'fore or efter',
    kod           varchar(40) character set ascii collate ascii_bin not null,
    primary key (deltagande_id, tidpunkt, kod),
    constraint forsorjning_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint forsorjning_tidpunkt check (tidpunkt in ('fore', 'efter'))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table deltagande_sysselsattning (
    deltagande_id bigint      not null,
    tidpunkt      varchar(5)  character set ascii collate ascii_bin not null comment 'fore, or efter: the outcomes of the exit',
    kod           varchar(40) character set ascii collate ascii_bin not null,
    omfattning    int         null comment 'Extent of work in per cent, 100 is 40 hours a week',
    primary key (deltagande_id, tidpunkt, kod),
    constraint sysselsattning_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint sysselsattning_tidpunkt check (tidpunkt in ('fore', 'efter')),
    constraint sysselsattning_omfattning check (omfattning between 1 and 100)
) character set utf8mb4 collate utf8mb4_swedish_ci;
