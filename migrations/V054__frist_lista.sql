-- The work lists read every open frist of an insats, in thousands: from the index alone.
alter table frist
    add index frist_lista (oppen, tillstand, senast, slag, forfallodag, insats_id);
