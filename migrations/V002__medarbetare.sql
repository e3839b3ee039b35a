-- Staff, what they may do, and their sessions. A role in an insats is an uppdrag with dates; the roles that reach
-- over the installation stand in medarbetare_roll. Both are read on every request, so an ended one bites at once.

create table medarbetare (
    id       bigint       auto_increment primary key,
    epost    varchar(254) character set utf8mb4 collate utf8mb4_bin not null unique comment 'Lower case',
    namn     varchar(200) not null,
    losenord varchar(200) character set ascii collate ascii_bin null comment 'Argon2id; null until one is chosen',
    aktiv    boolean      not null,
    skapad   datetime(3)  not null,
    version  int          not null default 0
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table medarbetare_roll (
    medarbetare_id bigint      not null,
    roll           varchar(20) character set ascii collate ascii_bin not null,
    primary key (medarbetare_id, roll),
    constraint medarbetare_roll_medarbetare foreign key (medarbetare_id) references medarbetare (id),
    constraint medarbetare_roll_roll check (roll in ('FORBUND', 'ADMINISTRATOR', 'LOGGGRANSKARE'))
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table uppdrag (
    id             bigint      auto_increment primary key,
    medarbetare_id bigint      not null,
    insats_id      bigint      not null,
    roll           varchar(20) character set ascii collate ascii_bin not null,
    fran           date        not null,
    till           date        null comment 'Last day; null until further notice',
    constraint uppdrag_unikt unique (medarbetare_id, insats_id, roll, fran),
    constraint uppdrag_medarbetare foreign key (medarbetare_id) references medarbetare (id),
    constraint uppdrag_insats foreign key (insats_id) references insats (id),
    constraint uppdrag_roll check (roll in ('COACH', 'SAMORDNARE')),
    constraint uppdrag_period check (till is null or till >= fran)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table session (
    id             bigint      auto_increment primary key,
    nyckel         binary(32)  not null unique comment 'SHA-256 of the cookie, which itself is stored nowhere',
    medarbetare_id bigint      not null,
    skapad         datetime(3) not null,
    senast_anvand  datetime(3) not null,
    constraint session_medarbetare foreign key (medarbetare_id) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
