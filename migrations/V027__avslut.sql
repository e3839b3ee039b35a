-- What an exit says beside the columns of deltagande, what was left open at it and why, and the trail of exits that were
-- taken back: each as it was, so that it can be read afterwards.

create table avslutsuppgift (
    id              bigint       auto_increment primary key,
    deltagande_id   bigint       not null,
    overlamnad      varchar(10)  character set ascii collate ascii_bin null
        comment 'Party the participant was handed over to: code of the list part, or ingen; null when not asked',
    overlamnad_text varchar(200) not null default '' comment 'Officer or unit there',
    nas_satt        varchar(20)  character set ascii collate ascii_bin null
        comment 'How she is best reached afterwards: telefon, sms, epost',
    nas_tid         varchar(200) not null default '' comment 'When, in own words',
    avslutad_av     bigint       null comment 'Who exited; null when that was read from a file',
    avslutad        datetime(3)  null,
    version         int          not null default 0,
    constraint avslutsuppgift_en unique (deltagande_id),
    constraint avslutsuppgift_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint avslutsuppgift_avslutad_av foreign key (avslutad_av) references medarbetare (id),
    constraint avslutsuppgift_avslutad check ((avslutad_av is null) = (avslutad is null))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table ateroppning (
    id                    bigint        auto_increment primary key,
    deltagande_id         bigint        not null,
    slag                  varchar(20)   character set ascii collate ascii_bin not null
        comment 'What took the exit back: ateroppnad, felregistrerad, or inlast when a file said that it goes on',
    dag                   date          not null,
    skal                  varchar(1000) not null,
    av                    bigint        null comment 'Null when it was read from a file',
    tidpunkt              datetime(3)   not null,
    utskriven             date          null comment 'From here on: the exit as it was',
    avslutsanledning      varchar(40)   character set ascii collate ascii_bin not null,
    avslutsanledning_text varchar(500)  not null,
    utfall                varchar(500)  character set ascii collate ascii_bin not null
        comment 'As in files: codes joined with |, work with :extent',
    forsorjning           varchar(500)  character set ascii collate ascii_bin not null,
    samtycke_uppfoljning  varchar(10)   character set ascii collate ascii_bin null,
    overlamnad            varchar(10)   character set ascii collate ascii_bin null,
    overlamnad_text       varchar(200)  not null default '',
    nas_satt              varchar(20)   character set ascii collate ascii_bin null,
    nas_tid               varchar(200)  not null default '',
    avslutad_av           bigint        null,
    avslutad              datetime(3)   null,
    index ateroppning_deltagande (deltagande_id, id),
    constraint ateroppning_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint ateroppning_av foreign key (av) references medarbetare (id),
    constraint ateroppning_avslutad_av foreign key (avslutad_av) references medarbetare (id),
    constraint ateroppning_slag check (slag in ('ateroppnad', 'felregistrerad', 'inlast'))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table avslut_lamnat (
    id             bigint       auto_increment primary key,
    deltagande_id  bigint       not null,
    ateroppning_id bigint       null comment 'The trail that its exit stands in, when that was taken back',
    sak            varchar(20)  character set ascii collate ascii_bin not null comment 'Kind of thing left open, such as plan',
    vad            varchar(200) not null comment 'What was open, in the words of the program',
    orsak          varchar(20)  character set ascii collate ascii_bin not null
        comment 'Why: behovs_inte, avbojde, ej_natt, gors_senare, annat',
    text           varchar(300) not null default '' comment 'In own words',
    index avslut_lamnat_deltagande (deltagande_id, ateroppning_id),
    constraint avslut_lamnat_deltagande foreign key (deltagande_id) references deltagande (id),
    constraint avslut_lamnat_ateroppning foreign key (ateroppning_id) references ateroppning (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
