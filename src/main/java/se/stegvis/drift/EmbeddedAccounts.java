package se.stegvis.drift;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The accounts of the embedded server: the program's, which may do everything in its database, and the reader's, which may do
 * nothing until it is let into the released tables.
 */
record EmbeddedAccounts(String user, String password, String reader, String readerPassword) {

    /** With passwords that nobody has seen. */
    static EmbeddedAccounts fresh() {
        return new EmbeddedAccounts("stegvis", newPassword(), "stegvis_slapp", newPassword());
    }

    /** What the server does as it starts: its own accounts (root without a password among them) go, every time. */
    String sql(String database) {
        return """
                drop database if exists test;
                delete from mysql.db;
                delete from mysql.tables_priv;
                delete from mysql.proxies_priv;
                delete from mysql.global_priv where user <> 'mariadb.sys';
                flush privileges;
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_swedish_ci;
                create user '%2$s'@'127.0.0.1' identified by '%3$s';
                grant all on %1$s.* to '%2$s'@'127.0.0.1' with grant option;
                create user '%4$s'@'127.0.0.1' identified by '%5$s';
                """
                .formatted(database, user, password, reader, readerPassword);
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The passwords stay out of logs. */
    @Override
    public String toString() {
        return "EmbeddedAccounts[" + user + ", " + reader + "]";
    }
}
