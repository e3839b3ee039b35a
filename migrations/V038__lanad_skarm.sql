-- A screen lent to a participant: the session shows only her form until whoever is signed in has written her password again.
-- What she has answered so far is encrypted, and gone when she is done, when time is up and when the session ends.

alter table session
    add skarm varchar(100) character set ascii collate ascii_bin null
        comment 'Address of the form the screen is lent to; null when it is not lent';

create table lanad_skarm (
    session_id    bigint         primary key,
    insats_id     bigint         not null,
    deltagande_id bigint         not null,
    formular      varchar(20)    character set ascii collate ascii_bin not null,
    steg          int            not null comment '0 before the first question, after the last one the question whether she is done',
    lage          varchar(10)    character set ascii collate ascii_bin not null comment 'pagar, klar or utgangen',
    svar          varbinary(8000) null comment 'Encrypted; null when there is none to keep',
    senast        datetime(3)    not null comment 'When something was last answered',
    constraint lanad_skarm_session foreign key (session_id) references session (id) on delete cascade,
    constraint lanad_skarm_deltagande foreign key (insats_id, deltagande_id) references deltagande (insats_id, id)
) character set utf8mb4 collate utf8mb4_swedish_ci;
