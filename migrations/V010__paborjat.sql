-- What keeps typed text safe: forms begun and not yet saved, which only their writer sees, and every form already
-- received, so that one sent twice is done once.

create table paborjat (
    id             bigint       auto_increment primary key,
    medarbetare_id bigint       not null,
    sida           varchar(200) character set ascii collate ascii_bin not null comment 'Path of the page with the form',
    insats_id      bigint       null comment 'From the path; null when it names none',
    deltagande_id  bigint       null comment 'From the path; null when it names none',
    vad            varchar(60)  not null comment 'What is being written, as the list of begun forms says it',
    falt           mediumblob   not null comment 'Encrypted: what was typed, as a browser encodes a form',
    sparad         datetime(3)  not null,
    constraint paborjat_en unique (medarbetare_id, sida),
    index paborjat_sparad (sparad),
    constraint paborjat_medarbetare foreign key (medarbetare_id) references medarbetare (id)
) character set utf8mb4 collate utf8mb4_swedish_ci;

create table inskickning (
    nyckel         binary(32)   primary key comment 'SHA-256 of the code of the form, its address and what was sent',
    medarbetare_id bigint       not null,
    tidpunkt       datetime(3)  not null,
    svar           varchar(500) character set ascii collate ascii_bin null comment 'Where the sender was led; null when nowhere',
    notis          varchar(40)  character set ascii collate ascii_bin null,
    index inskickning_tidpunkt (tidpunkt)
) character set utf8mb4 collate utf8mb4_swedish_ci;
