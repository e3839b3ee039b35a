package se.stegvis.datautbyte;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows whether the text read so far ends inside quotes: by RFC 4180 they come in pairs. */
final class QuoteCounter extends FilterReader {
    private boolean insideQuotes;

    QuoteCounter(Reader in) {
        super(in);
    }

    boolean isInsideQuotes() {
        return insideQuotes;
    }

    @Override
    public int read() throws IOException {
        var c = super.read();
        insideQuotes ^= c == '"';
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (var i = offset; i < offset + count; i++) {
            insideQuotes ^= buffer[i] == '"';
        }
        return count;
    }
}
