-- What comes due about a deltagande, and what was done about it. `frist` follows from facts alone and can be worked out anew
-- at any time; `uppfoljning`, `frist_avklarad` and `paus` are such facts, written by people. One open frist of a kind at a
-- time is the database's to keep.

create table paus (
    id            bigint       auto_increment primary key,
    insats_id     bigint       not null,
    deltagande_id bigint       null comment 'Whose; null for a stoppage of the whole insats',
    fran          date         not null,
    till          date         not null comment 'Last day',
    orsak         varchar(20)  character set ascii collate ascii_bin not null,
    text          varchar(300) not null default '' comment 'Said with the reason annat',
    satt_av       bigint       not null,
    satt          datetime(3)  not null,
    version       int          not null default 0,
    index paus_insats (insats_id, deltagande_id, fran),
    constraint paus_insats foreign key (insats_id) references insats (id),
    constraint paus_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint paus_satt_av foreign key (satt_av) references medarbetare (id),
    constraint paus_orsak check (orsak in ('sjukdom', 'foraldraledighet', 'ledighet', 'driftstopp', 'annat')),
    constraint paus_dagar check (till >= fran)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table fristslag (
    id        bigint      auto_increment primary key,
    insats_id bigint      not null,
    namn      varchar(60) not null,
    manader   int         not null comment 'Months after the enrolment, and between one and the next',
    upprepas  boolean     not null,
    fran      date        not null comment 'Nothing of it came due before this day',
    till      date        null comment 'Nor comes due after this one',
    version   int         not null default 0,
    constraint fristslag_namn unique (insats_id, namn),
    constraint fristslag_insats foreign key (insats_id) references insats (id),
    constraint fristslag_manader check (manader between 1 and 60),
    constraint fristslag_dagar check (till is null or till >= fran)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table frist (
    id            bigint      auto_increment primary key,
    insats_id     bigint      not null,
    deltagande_id bigint      not null,
    slag          varchar(20) character set ascii collate ascii_bin not null
        comment 'tremanaders, plan, planrevidering, nns_1, or eget_ and the id of a fristslag',
    forfallodag   date        not null,
    fonster_fran  date        not null comment 'From this day it can be done',
    senast        date        not null comment 'Last day in time: the due day, or the next working day',
    tillstand     varchar(10) character set ascii collate ascii_bin not null
        comment 'oppen, gjord, hoppad, pausad or upphord',
    gjord         date        null,
    oppen         bigint      as (case when tillstand = 'oppen' then deltagande_id end) stored,
    constraint frist_en unique (deltagande_id, slag, forfallodag),
    constraint frist_en_oppen unique (oppen, slag),
    index frist_oppna (insats_id, tillstand, senast),
    constraint frist_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint frist_tillstand check (tillstand in ('oppen', 'gjord', 'hoppad', 'pausad', 'upphord')),
    constraint frist_gjord check ((tillstand = 'gjord') = (gjord is not null))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table frist_avklarad (
    deltagande_id bigint      not null,
    slag          varchar(20) character set ascii collate ascii_bin not null comment 'As frist.slag, but tremanaders: it has uppfoljning',
    forfallodag   date        not null,
    gjord         date        null comment 'Null when it was skipped',
    hoppades_over varchar(20) character set ascii collate ascii_bin null comment 'Why: avbojde, sjuk, ej_natt or annat',
    av            bigint      not null,
    nar           datetime(3) not null,
    primary key (deltagande_id, slag, forfallodag),
    constraint frist_avklarad_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint frist_avklarad_av foreign key (av) references medarbetare (id),
    constraint frist_avklarad_hur check ((gjord is null) <> (hoppades_over is null)),
    constraint frist_avklarad_varfor check (hoppades_over in ('avbojde', 'sjuk', 'ej_natt', 'annat'))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table uppfoljning (
    id            bigint        auto_increment primary key,
    insats_id     bigint        not null,
    deltagande_id bigint        not null,
    forfallodag   date          not null comment 'The three-month due day it is for',
    planerad      date          null comment 'Day booked',
    klockan       time          null comment 'And when that day',
    ansvarig_id   bigint        null comment 'Who holds it; null is the kontaktperson',
    anteckning    text          not null comment 'From the meeting',
    genomford     date          null comment 'Day the last of its parts was done',
    hoppades_over varchar(20)   character set ascii collate ascii_bin null comment 'Why: avbojde, sjuk, ej_natt or annat',
    skapad_av     bigint        null comment 'Null when it was read from a file',
    skapad        datetime(3)   not null,
    version       int           not null default 0,
    constraint uppfoljning_en unique (deltagande_id, forfallodag),
    index uppfoljning_planerad (insats_id, planerad),
    index uppfoljning_ansvarig (ansvarig_id, genomford),
    constraint uppfoljning_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id),
    constraint uppfoljning_ansvarig foreign key (ansvarig_id) references medarbetare (id),
    constraint uppfoljning_skapad_av foreign key (skapad_av) references medarbetare (id),
    constraint uppfoljning_hoppades_over check (hoppades_over in ('avbojde', 'sjuk', 'ej_natt', 'annat')),
    constraint uppfoljning_hur check (genomford is null or hoppades_over is null),
    constraint uppfoljning_klockan check (klockan is null or planerad is not null)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table uppfoljning_del (
    id             bigint        auto_increment primary key,
    uppfoljning_id bigint        not null,
    del            varchar(20)   character set ascii collate ascii_bin not null,
    svar           varchar(20)   character set ascii collate ascii_bin not null,
    kommentar      varchar(1000) not null default '',
    dag            date          null comment 'Day it was done; null when a file does not say',
    av             bigint        null comment 'Null when it was read from a file',
    nar            datetime(3)   not null,
    version        int           not null default 0,
    constraint uppfoljning_del_en unique (uppfoljning_id, del),
    constraint uppfoljning_del_uppfoljning foreign key (uppfoljning_id) references uppfoljning (id),
    constraint uppfoljning_del_av foreign key (av) references medarbetare (id),
    constraint uppfoljning_del_svar check (
        (del = 'arbetslivsfokus' and svar in ('ratt', 'behover_andras', 'for_tidigt'))
        or (del = 'forankring' and svar in ('ratt_myndighet', 'bor_byta', 'ingen'))
        or (del = 'plan' and svar in ('reviderad', 'oforandrad'))
        or (del = 'smail' and svar in ('gjord', 'avbojde', 'ej_aktuellt')))
) character set utf8mb4 collate utf8mb4_swedish_ci;
