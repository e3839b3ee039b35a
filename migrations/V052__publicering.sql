-- How a release comes about: prepared from what every insats has fixed, looked at, and released by another person than the one
-- who began. What is released then stands in slapp; this stays with the services. The rows of those that were released are the
-- ledger: what was shown and what was not, which every later release is held against. They are never changed.

create table publicering (
    id             bigint        auto_increment primary key,
    period         varchar(6)    character set ascii collate ascii_bin not null comment 'A half-year or a quarter, 2022H2 or 2022Q3',
    nummer         smallint      not null comment 'The version of the period that it is to be',
    lage           varchar(12)   character set ascii collate ascii_bin not null,
    startad_av     bigint        null comment 'Null when an operator began it with a command',
    startad        datetime(3)   not null,
    avgjord_av     bigint        null comment 'Who released or broke it off; null when an operator did, or nobody has',
    avgjord        datetime(3)   null,
    instans        char(36)      character set ascii collate ascii_bin null comment 'Who prepares it now',
    hord           datetime(3)   null comment 'When that one last told how far it had come',
    steg           varchar(90)   not null default '' comment 'What is being done, in words of the program',
    klart          tinyint       not null default 0 comment 'Per cent',
    hinder         varchar(2000) not null default '' comment 'Why it could not be prepared',
    faststallanden mediumtext    character set ascii collate ascii_bin null comment 'Ids of what was fixed, joined with a comma',
    underlag       mediumtext    null comment 'JSON: everything that was counted, also what is not shown',
    innehall       mediumtext    null comment 'JSON: the tables in words, as slapp will have them',
    slapp_id       bigint        null,
    aktiv          tinyint       generated always as (case when lage in ('FORBEREDS', 'GRANSKAS') then 1 end) stored
        comment 'Unique: two at once would not be held against each other',
    version        int           not null default 0,
    constraint publicering_en unique (aktiv),
    constraint publicering_slapp_en unique (slapp_id),
    constraint publicering_lage check (lage in ('FORBEREDS', 'GRANSKAS', 'SLAPPT', 'AVBRUTEN', 'GICK_INTE')),
    constraint publicering_slappt check ((lage = 'SLAPPT') = (slapp_id is not null)),
    constraint publicering_tva check (startad_av is null or avgjord_av is null or lage <> 'SLAPPT' or startad_av <> avgjord_av),
    constraint publicering_startad_av foreign key (startad_av) references medarbetare (id),
    constraint publicering_avgjord_av foreign key (avgjord_av) references medarbetare (id),
    constraint publicering_slapp foreign key (slapp_id) references slapp (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table publicering_cell (
    publicering_id bigint       not null,
    tabell         varchar(40)  character set ascii collate ascii_bin not null,
    insats         varchar(200) not null default '' comment 'The insats''s id, or the word of a row of several',
    kon            varchar(10)  character set ascii collate ascii_bin not null default '',
    kategori       varchar(100) character set ascii collate ascii_bin not null default '',
    matt           varchar(40)  character set ascii collate ascii_bin not null,
    varde          bigint       null comment 'Null when it is not to be shown',
    status         varchar(8)   character set ascii collate ascii_bin not null comment 'VISAS, or why not; for the staff of the insats only',
    primary key (publicering_id, tabell, insats, kon, kategori, matt),
    constraint publicering_cell_av foreign key (publicering_id) references publicering (id),
    constraint publicering_cell_status check (status in ('VISAS', 'PRIMAR', 'SEKUNDAR') and (status = 'VISAS') = (varde is not null))
) character set utf8mb4 collate utf8mb4_swedish_ci;
