package se.stegvis.statistik;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/**
 * One statement for each table, in files by subject. Each measure is a select of its own, so that it can be read beside its
 * definition; who is counted at all is said in {@link Population}.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StatistikQueries
        extends GenericRepository<Leaf, Void>,
                DeltagandeQueries,
                BakgrundQueries,
                AvslutQueries,
                LageQueries,
                EfterAvslutQueries,
                UppfoljningQueries,
                SmailQueries,
                OrsQueries,
                EkonomiQueries {}
