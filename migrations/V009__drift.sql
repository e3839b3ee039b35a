-- What the program itself needs: rate-limit buckets shared by all instances, proof that the keyset on disk is the one
-- the data was encrypted with, searches kept out of the address, and the rows of an import until all are checked.

create table bucket (
    id         varchar(100) character set ascii collate ascii_bin primary key,
    state      blob         null,
    expires_at bigint       null comment 'Milliseconds since 1970'
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table nyckelprov (
    id    int            primary key,
    prov  varbinary(255) not null comment 'A known text, encrypted',
    constraint nyckelprov_ett check (id = 1)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table sokning (
    nyckel     varchar(30)    character set ascii collate ascii_bin primary key comment 'Stands in the address instead of the words',
    session_id bigint         not null,
    insats_id  bigint         not null,
    ord        varbinary(512) not null comment 'Encrypted: the words may be a name or a personnummer',
    constraint sokning_session foreign key (session_id) references session (id) on delete cascade,
    constraint sokning_insats foreign key (insats_id) references insats (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table import_rad (
    korning     varchar(36)  character set ascii collate ascii_bin not null,
    rad         int          not null comment 'Line of the file',
    insats      varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    deltagar_nr varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
    inskriven   date         not null,
    anonym      boolean      not null,
    data        mediumblob   not null comment 'The row as read, encrypted',
    overford_fran_insats    varchar(200) character set utf8mb4 collate utf8mb4_bin null
        comment 'Which earlier deltagande it carries on, in clear, so that one statement can check the link and make it',
    overford_fran_inskriven date null,
    primary key (korning, rad),
    index import_rad_nyckel (korning, insats, deltagar_nr, inskriven, anonym)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table las (
    namn varchar(40) character set ascii collate ascii_bin primary key comment 'What only one at a time may do'
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into las (namn) values ('importera');
