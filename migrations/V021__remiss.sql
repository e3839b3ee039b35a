-- A remiss is what a handläggare at one of the parties sends about a person: who she is as far as they say, why, and what
-- became of it. It is amended with a reason, and what it said before stays. Who asks is no participant yet, so her name
-- stands here and not in deltagare, and her number is found by the same keyed hash as a participant's.

create table remiss (
    id                  bigint         auto_increment primary key,
    insats_id           bigint         not null,
    fornamn             varchar(100)   not null,
    efternamn           varchar(100)   not null,
    sokord              varchar(250)   not null comment 'Both names, lower case without diacritics, a space before each word',
    fodelsedatum        date           null,
    fodelsear           smallint       null comment 'Known whenever fodelsedatum is',
    kon                 varchar(10)    character set ascii collate ascii_bin null,
    personnummer        varbinary(255) null comment 'Encrypted',
    personnummer_nyckel binary(32)     null comment 'Keyed hash as in deltagare',
    telefon             varbinary(255) null comment 'Encrypted',
    remittent           varchar(40)    character set ascii collate ascii_bin not null,
    handlaggare         varchar(100)   not null,
    organisation        varchar(200)   not null default '',
    handlaggare_telefon varbinary(255) null comment 'Encrypted',
    handlaggare_epost   varbinary(1024) null comment 'Encrypted',
    orsak               text           not null comment 'Why, and what is asked for',
    inkom               date           not null,
    samtycke            date           null comment 'Consent of the person to be referred',
    forsta_mote         date           null,
    status              varchar(12)    character set ascii collate ascii_bin not null,
    beslutsdag          date           null,
    beslutad_av         bigint         null,
    avbojsskal          varchar(40)    character set ascii collate ascii_bin null comment 'Code of the list avbojsskal',
    beslutstext         varchar(1000)  not null default '',
    deltagande_id       bigint         null comment 'The enrolment it led to',
    registrerad_av      bigint         not null,
    registrerad         datetime(3)    not null,
    version             int            not null default 0,
    index remiss_lista (insats_id, status, inkom, id),
    index remiss_deltagande (deltagande_id),
    constraint remiss_insats foreign key (insats_id) references insats (id),
    constraint remiss_beslutad_av foreign key (beslutad_av) references medarbetare (id),
    constraint remiss_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint remiss_registrerad_av foreign key (registrerad_av) references medarbetare (id),
    constraint remiss_fodd check (fodelsedatum is null or fodelsear = year(fodelsedatum)),
    constraint remiss_status check (status in ('inkommen', 'vantar', 'antagen', 'avbojd', 'aterkallad')),
    constraint remiss_beslut check ((status = 'inkommen') = (beslutsdag is null)),
    constraint remiss_avbojd check ((status = 'avbojd') = (avbojsskal is not null)),
    constraint remiss_antagen check (deltagande_id is null or status = 'antagen')
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table remiss_andring (
    id        bigint       auto_increment primary key,
    remiss_id bigint       not null,
    falt      varchar(40)  character set ascii collate ascii_bin not null comment 'Name of the field, or status, or namn',
    fore      blob         null comment 'Encrypted; null when it was empty',
    efter     blob         null comment 'Encrypted; null when it is empty',
    fornamn   varchar(100) null comment 'Of a changed name: what it was',
    efternamn varchar(100) null,
    skal      varchar(1000) not null comment 'Why; of a decision its text',
    av        bigint       not null,
    tidpunkt  datetime(3)  not null,
    index remiss_andring_remiss (remiss_id, id),
    constraint remiss_andring_remiss foreign key (remiss_id) references remiss (id),
    constraint remiss_andring_av foreign key (av) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

-- Where persons like the one at hand are looked for.
create index deltagare_fodelsear on deltagare (insatsagare_id, fodelsear);

alter table atkomst
    modify column visade mediumtext character set ascii collate ascii_bin null
        comment 'Whose names were shown beside deltagande_id: ids of deltaganden, then of remisser as r1 and of inskrivningar as i1';

insert into kod (lista, ordning, kod, etikett) values
    ('avbojsskal', 1, 'utanfor_malgruppen', 'Utanför målgruppen'),
    ('avbojsskal', 2, 'ingen_plats', 'Ingen plats'),
    ('avbojsskal', 3, 'annat_stod', 'Behov av annat stöd'),
    ('avbojsskal', 4, 'tackade_nej', 'Tackade nej'),
    ('avbojsskal', 5, 'annat', 'Annat');
