package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The leaves of all releases. What one release counts as another did is the same leaf. Where something was registered late
 * the later one has a leaf of its own, tied to the earlier by a change that can be of either sign; so somebody who knows
 * exactly what was not changed is reckoned with.
 */
final class Leaves {
    private final SystemBuilder builder;
    private final Map<String, List<Version>> versions = new HashMap<>();
    private final Map<String, Version> official = new HashMap<>();

    private record Version(String name, long value) {}

    Leaves(SystemBuilder builder) {
        this.builder = builder;
    }

    /** The leaf of the name that has the value. */
    String leaf(String base, Place place, long value) {
        var before = versions.computeIfAbsent(base, name -> new ArrayList<>());
        for (var version : before) {
            if (version.value == value) {
                return version.name;
            }
        }
        var name = before.isEmpty() ? base : base + "~" + before.size();
        builder.leaf(name, place, value);
        if (!before.isEmpty()) {
            var last = before.get(before.size() - 1);
            var change = "ändring " + name;
            builder.change(change, place, value - last.value);
            builder.equal("ändring", Sum.of(name), Sum.of(last.name, change));
        }
        before.add(new Version(name, value));
        return name;
    }

    /** What the tables of an earlier release have, when one has it; else as {@link #leaf}. */
    String frozen(String base, Place place, long value) {
        var version = official.get(base);
        return version == null ? leaf(base, place, value) : version.name;
    }

    /** From now on the tables have this one. */
    void publish(String base, String name) {
        official.put(base, new Version(name, value(name)));
    }

    /** What the tables of an earlier release have; null when none has it. */
    @Nullable
    Long published(String base) {
        var version = official.get(base);
        return version == null ? null : version.value;
    }

    long value(String leaf) {
        return builder.value(Sum.of(leaf));
    }

    /** The two are the same number by definition. */
    void equal(String what, Sum one, Sum other) {
        builder.equal(what, one, other);
    }
}
