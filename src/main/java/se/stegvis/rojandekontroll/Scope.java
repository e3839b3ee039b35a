package se.stegvis.rojandekontroll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The leaves that may change while a witness is looked for. */
final class Scope {
    private final boolean[] blocks;
    private final int from;
    private final int to;
    private final boolean spills;
    private final int near;

    /**
     * A scope.
     *
     * @param blocks which blocks the leaves are in
     * @param from of the hub, only what came with this half-year or a later one
     * @param to only what came with this half-year or an earlier one
     * @param spills whether what the hub's later leaves have to be then is left for afterwards
     * @param near the one neighbourhood whose leaves may change, or {@link LinearSystem#EVERYWHERE}
     */
    private Scope(boolean[] blocks, int from, int to, boolean spills, int near) {
        this.blocks = blocks;
        this.from = from;
        this.to = to;
        this.spills = spills;
        this.near = near;
    }

    private Scope(boolean[] blocks, int from, int to, boolean spills) {
        this(blocks, from, to, spills, LinearSystem.EVERYWHERE);
    }

    private Scope within(int neighbourhood) {
        return new Scope(blocks, from, to, spills, neighbourhood);
    }

    boolean isIn(int block) {
        return blocks[block];
    }

    boolean spills() {
        return spills;
    }

    /** Another block, which is to be made to agree: in the same neighbourhood, and if it can not be done there in all. */
    List<Scope> block(LinearSystem system, int block) {
        return nearFirst(List.of(new Scope(only(system, block), 0, Integer.MAX_VALUE, false)), near);
    }

    static Scope everywhere(LinearSystem system) {
        return new Scope(blocks(system, 0, Integer.MAX_VALUE), 0, Integer.MAX_VALUE, false);
    }

    /** What came later than the scope, in the hub. */
    Scope later(LinearSystem system) {
        return new Scope(only(system, LinearSystem.HUB), to + 1, Integer.MAX_VALUE, false, near);
    }

    /**
     * Where to look for a line's witness: near it, so that little else changes, and then further and further away. Of
     * an earlier half-year first among what there was then, since that is where one was found when it was released. In a
     * large federation all that first in one neighbourhood, so that it takes no longer there than in a small one.
     */
    static List<Scope> around(LinearSystem system, Row row) {
        var scopes = new ArrayList<Scope>();
        int home = system.home(row);
        int age = age(system, row);
        boolean past = age < system.newest;
        int to = past ? age : Integer.MAX_VALUE;
        if (home >= 0 && system.blocks > 1) {
            scopes.add(new Scope(only(system, home), age, to, false));
            if (home != LinearSystem.HUB) {
                var withHub = only(system, home);
                withHub[LinearSystem.HUB] = true;
                scopes.add(new Scope(withHub, age, to, false));
            }
            if (age > 0) {
                scopes.add(new Scope(blocks(system, age, age), age, to, false));
            }
        }
        if (past) {
            scopes.add(new Scope(blocks(system, 0, age), 0, to, false));
            scopes.add(new Scope(blocks(system, 0, age), 0, to, true));
        }
        scopes.add(everywhere(system));
        return nearFirst(scopes, system.neighbourhood(row));
    }

    private static List<Scope> nearFirst(List<Scope> scopes, int near) {
        return near == LinearSystem.EVERYWHERE
                ? scopes
                : Stream.concat(scopes.stream().map(scope -> scope.within(near)), scopes.stream())
                        .toList();
    }

    private static int age(LinearSystem system, Row row) {
        int age = 0;
        for (int leaf : row.at) {
            age = Math.max(age, system.age[leaf]);
        }
        return age;
    }

    private static boolean[] only(LinearSystem system, int block) {
        var blocks = new boolean[system.blocks];
        blocks[block] = true;
        return blocks;
    }

    /** The hub, and every block that came between the two. */
    private static boolean[] blocks(LinearSystem system, int from, int to) {
        var blocks = new boolean[system.blocks];
        Arrays.fill(blocks, 0, 1, true);
        for (int leaf = 0; leaf < system.block.length; leaf++) {
            blocks[system.block[leaf]] |= system.age[leaf] >= from && system.age[leaf] <= to;
        }
        return blocks;
    }

    /** Whether the leaf may change. */
    boolean holds(LinearSystem system, int leaf) {
        int block = system.block[leaf];
        boolean isNear = near == LinearSystem.EVERYWHERE
                || system.near[leaf] == LinearSystem.EVERYWHERE
                || system.near[leaf] == near;
        return isNear
                && blocks[block]
                && system.age[leaf] <= to
                && (block != LinearSystem.HUB || system.age[leaf] >= from);
    }

    /** Whether the row can wait until the blocks of others, or later leaves, are made to agree. */
    boolean leaves(LinearSystem system, Row row) {
        for (int leaf : row.at) {
            boolean hub = system.block[leaf] == LinearSystem.HUB;
            if (hub ? spills && system.age[leaf] > to : !blocks[system.block[leaf]]) {
                return true;
            }
        }
        return false;
    }
}
