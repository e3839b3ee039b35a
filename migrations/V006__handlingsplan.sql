-- The handlingsplan of a deltagande: delmål, the steg towards each, and the days it was agreed. The two days of
-- agreement are what "with a plan" and "plan within a month" are counted from.

create table handlingsplan (
    id                  bigint      auto_increment primary key,
    insats_id           bigint      not null,
    deltagande_id       bigint      not null,
    upprattad           date        null,
    forankrad_deltagare date        null,
    forankrad_remittent date        null comment 'Agreed with the organisation of the remittent',
    version             int         not null default 0,
    constraint handlingsplan_en unique (deltagande_id),
    constraint handlingsplan_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table delmal (
    id               bigint       auto_increment primary key,
    handlingsplan_id bigint       not null,
    ordning          int          not null,
    rubrik           varchar(200) not null,
    constraint delmal_handlingsplan foreign key (handlingsplan_id) references handlingsplan (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table steg (
    id           bigint       auto_increment primary key,
    delmal_id    bigint       not null,
    ordning      int          not null,
    vad          varchar(300) not null,
    ansvarig     varchar(20)  character set ascii collate ascii_bin not null comment 'deltagare, coach or a party',
    klart_senast date         null,
    status       varchar(20)  character set ascii collate ascii_bin not null,
    constraint steg_delmal foreign key (delmal_id) references delmal (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
