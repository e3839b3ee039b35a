package se.stegvis.atkomstlogg;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AndringQueries extends GenericRepository<Andring, Long> {

    @Query(
            """
            select a.tidpunkt as tidpunkt, m.namn as vem, a.foremal as foremal, a.handelse as handelse,
                   a.fore as fore, a.efter as efter
              from andring a
                   left join medarbetare m on m.id = a.medarbetare_id
             where a.omrade = :omrade
               and left(a.foremal, char_length(:borjar)) = :borjar
             order by a.id desc
             limit :rader
            """)
    List<Andrad> senaste(String omrade, String borjar, int rader);
}
