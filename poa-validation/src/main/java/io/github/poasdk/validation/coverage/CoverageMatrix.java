package io.github.poasdk.validation.coverage;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Finding;
import java.util.List;

/**
 * Issue by product by root cause: which corrective and preventive actions and which documents there are, and what is missing.
 * Immutable.
 *
 * <pre>{@code
 * CoverageMatrix matrix = CoverageMatrix.of(plan);
 * matrix.gaps().forEach(gap -> System.out.println(gap.message(Locale.ENGLISH)));
 * String table = CoverageWriter.create().text(matrix, Locale.ENGLISH);
 * }</pre>
 *
 * <p>An element that names no products is about all of its issue; an issue that names none is about those that the notice
 * cites.
 *
 * @param rows the lines in the order of the plan, at most {@value #MAX_ROWS}
 * @param omittedRows how many lines there would be beyond these
 * @param gaps the findings of category {@link io.github.poasdk.validation.finding.Category#COVERAGE}, as a validation for
 *     submission gives them, in the order of the plan
 */
public record CoverageMatrix(List<CoverageRow> rows, int omittedRows, List<Finding> gaps) {

    /** How many lines a matrix has at most. */
    public static final int MAX_ROWS = 10_000;

    /**
     * Copies the lists.
     *
     * @param rows the lines
     * @param omittedRows how many lines there would be beyond these
     * @param gaps the findings about what is missing
     */
    public CoverageMatrix {
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    /**
     * The matrix of a plan.
     *
     * @param plan the plan, of any incompleteness
     * @return the matrix; without lines if the plan has no issues
     */
    public static CoverageMatrix of(PlanOfAction plan) {
        return new MatrixBuilder(plan).build();
    }
}
