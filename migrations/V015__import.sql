-- An import holds its row of las while it works, so that two never mix. The staged rows tell in clear which earlier
-- deltagande they carry on, so that the link is checked and made in one statement.

create table las (
    namn varchar(40) character set ascii collate ascii_bin primary key comment 'What only one at a time may do'
) character set utf8mb4 collate utf8mb4_swedish_ci;

insert into las (namn) values ('importera');

alter table import_rad
    add column overford_fran_insats varchar(200) character set utf8mb4 collate utf8mb4_bin null,
    add column overford_fran_inskriven date null;
