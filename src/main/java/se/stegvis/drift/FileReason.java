package se.stegvis.drift;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, for the operator. */
final class FileReason {

    static String of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof NotDirectoryException) {
            return "filen eller mappen finns inte.";
        }
        if (e instanceof AccessDeniedException) {
            return "rättigheterna till mappen eller filen räcker inte.";
        }
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason() + "."
                : String.valueOf(e.getMessage());
    }

    private FileReason() {}
}
