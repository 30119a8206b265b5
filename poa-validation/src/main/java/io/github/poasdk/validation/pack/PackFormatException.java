package io.github.poasdk.validation.pack;

import io.github.poasdk.model.PoaException;
import java.util.List;
import java.util.stream.Collectors;

/** A pack is refused as a whole, with every fault in it. The message is safe to print. */
public final class PackFormatException extends PoaException {

    private static final long serialVersionUID = 1L;

    /** How many faults the message names. */
    private static final int NAMED = 20;

    /** Every fault. */
    @SuppressWarnings("serial") // an immutable list of records
    private final List<PackFault> faults;

    PackFormatException(List<PackFault> faults) {
        super(sentence(faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * Every fault.
     *
     * @return the faults by file and place, at least one
     */
    public List<PackFault> faults() {
        return faults;
    }

    private static String sentence(List<PackFault> faults) {
        String more = faults.size() > NAMED ? "; and " + (faults.size() - NAMED) + " more" : "";
        return "the pack has " + faults.size() + (faults.size() == 1 ? " fault: " : " faults: ")
                + faults.stream().limit(NAMED).map(PackFault::toString).collect(Collectors.joining("; "))
                + more;
    }
}
