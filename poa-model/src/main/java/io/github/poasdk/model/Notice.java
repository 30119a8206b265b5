package io.github.poasdk.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.constraint.Asin;
import io.github.poasdk.model.constraint.OrderId;
import io.github.poasdk.model.constraint.Present;
import io.github.poasdk.model.constraint.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What Amazon sent: the notice that the plan answers.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableNotice.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableNotice.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"receivedOn", "asins", "orderIds"})
public interface Notice {

    /**
     * The day on which the notice was received. Windows for documents are counted from it.
     *
     * @return the date
     */
    @Present(groups = Submission.class, message = "{POA-NOTICE-NO-DATE}") Optional<LocalDate> getReceivedOn();

    /**
     * The ASINs that the notice cites.
     *
     * @return the ASINs in the order of the notice
     */
    List<@Asin String> getAsins();

    /**
     * The orders that the notice cites.
     *
     * @return the order numbers in the order of the notice
     */
    List<@OrderId String> getOrderIds();

    /**
     * A new builder with nothing filled in.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Notice}; not thread-safe. Null is refused at once. */
    final class Builder extends ImmutableNotice.Builder {

        Builder() {}
    }
}
