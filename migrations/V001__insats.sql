-- The insatser of one federation and who owns them. The insatsägare is the controller of its participants'
-- data, so everything that identifies a person is kept, searched and encrypted per owner.

create table insatsagare (
    id   bigint       auto_increment primary key,
    namn varchar(200) character set utf8mb4 collate utf8mb4_bin not null unique
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table insats (
    id              bigint       auto_increment primary key,
    insatsagare_id  bigint       not null,
    namn            varchar(200) character set utf8mb4 collate utf8mb4_bin not null unique comment 'Holds no ; or |',
    kommun          varchar(200) not null default '' comment 'Several are joined with |',
    parter          varchar(40)  character set ascii collate ascii_bin not null default ''
        comment 'Codes of the parties, joined with |, in the order kommun, af, fk, region',
    slag            varchar(20)  character set ascii collate ascii_bin not null comment 'individ or struktur',
    inriktning      varchar(40)  character set ascii collate ascii_bin null,
    start           date         null,
    slut            date         null,
    provotid_manader int         null comment 'Null when the insats has no prövotid',
    forvantat       int          null comment 'Participants expected in the application',
    forvantat_slag  varchar(40)  character set ascii collate ascii_bin null,
    version         int          not null default 0,
    constraint insats_insatsagare foreign key (insatsagare_id) references insatsagare (id),
    constraint insats_slag check (slag in ('individ', 'struktur')),
    constraint insats_period check (slut is null or start is null or slut >= start)
) character set utf8mb4 collate utf8mb4_swedish_ci;
