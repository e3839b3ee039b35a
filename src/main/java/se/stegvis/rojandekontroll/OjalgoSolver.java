package se.stegvis.rojandekontroll;

import java.util.Optional;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** ojAlgo. */
final class OjalgoSolver implements Solver {
    /** What one program of whole numbers may take; past it none was found, and more is left out instead. */
    private static final long PATIENCE = 10_000;

    /** The same when a release would else be refused. */
    private static final long GREAT_PATIENCE = 120_000;

    private final long patience;

    OjalgoSolver() {
        this(PATIENCE);
    }

    private OjalgoSolver(long patience) {
        this.patience = patience;
    }

    @Override
    public Solver patient() {
        return new OjalgoSolver(GREAT_PATIENCE);
    }

    @Override
    public Optional<double[]> minimise(Programme programme, boolean whole) {
        var model = new ExpressionsBasedModel();
        if (whole) {
            // One without always comes to an end, and a busy machine must not make it seem that there is no solution.
            model.options.time_abort = patience;
        }
        var columns = new Variable[programme.columns()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = model.newVariable("c" + i).weight(programme.cost(i));
            if (programme.lower(i) > Double.NEGATIVE_INFINITY) {
                columns[i].lower(programme.lower(i));
            }
            if (programme.upper(i) < Double.POSITIVE_INFINITY) {
                columns[i].upper(programme.upper(i));
            }
            if (whole && i < programme.whole()) {
                columns[i].integer();
            }
        }
        for (int r = 0; r < programme.rows(); r++) {
            var row = programme.row(r);
            var expression = model.newExpression("r" + r).level(row.value);
            for (int k = 0; k < row.column.length; k++) {
                expression.set(columns[row.column[k]], row.factor[k]);
            }
        }
        var result = model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        var found = new double[columns.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = result.doubleValue(i);
        }
        return Optional.of(found);
    }
}
