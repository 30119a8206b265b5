package io.github.poasdk.model.constraint;

import io.github.poasdk.model.ModelMember;
import io.github.poasdk.model.ModelPart;
import io.github.poasdk.model.code.OpenCode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values that a constraint has to refuse, and values that nothing without bounds would refuse. */
final class BadValues {

    private static final String CONTROL = "\u0000";
    private static final String LONG = "a".repeat(10 * LongText.MAX_LENGTH);

    /** A text of the right form that is refused for what it says. */
    private static final Map<Class<? extends Annotation>, String> REFUSED = Map.of(
            IsbnCheckDigit.class, "0306406153",
            NotMarketplaceId.class, "A1F83G8C2ARO7P");

    /** A text that comes near to the form. */
    private static final Map<Class<? extends Annotation>, String> NEAR_MISSES = Map.ofEntries(
            Map.entry(ElementId.class, "-a"),
            Map.entry(EmailAddress.class, "a@b"),
            Map.entry(FileName.class, "a/b.pdf"),
            Map.entry(HelpPageId.class, "help"),
            Map.entry(LanguageTag.class, "en_US"),
            Map.entry(MediaType.class, "pdf"),
            Map.entry(MerchantId.class, "B3TH9S8BH6GOGM"),
            Map.entry(OrderId.class, "000 0000001 0000017"),
            Map.entry(Sha256.class, "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"),
            Map.entry(WebAddress.class, "javascript:alert(1)"));

    private BadValues() {}

    /** What a constraint has to refuse at its place. */
    static List<Object> of(ConstrainedPlace place) {
        Annotation constraint = place.constraint().getAnnotation();
        String nearMiss = NEAR_MISSES.get(constraint.annotationType());
        String refused = REFUSED.get(constraint.annotationType());
        if (nearMiss != null) {
            return List.of(nearMiss, CONTROL, LONG);
        } else if (refused != null) {
            return List.of(refused);
        } else if (place.constraint().getMessageTemplate().equals("{POA-FORMAT-ASIN}")) {
            return List.of("b0example1", CONTROL, LONG);
        } else if (constraint instanceof Pattern) {
            return List.of(CONTROL, "a\u001bb", "a\u0085", "\ud83d");
        } else if (constraint instanceof Size size) {
            return List.of(tooLong(place, size.max() + 1));
        } else if (constraint instanceof MaxCharacters characters) {
            return List.of("a".repeat(characters.max() + 1), "\ud83d\ude00".repeat(characters.max() + 1));
        } else if (constraint instanceof Decimal) {
            return List.of(new BigDecimal("1e12"), new BigDecimal("0.0000001"));
        } else if (constraint instanceof Min min) {
            long tooSmall = min.value() - 1;
            return List.of(isLong(place.member()) ? (Object) tooSmall : (Object) (int) tooSmall);
        }
        throw new AssertionError("no bad value for " + constraint);
    }

    private static Object tooLong(ConstrainedPlace place, int size) {
        return place.content() == ConstrainedPlace.Content.ITSELF
                        && place.member().type() instanceof ParameterizedType container
                ? many(container, size)
                : "a".repeat(size);
    }

    private static boolean isLong(ModelMember member) {
        return member.type().getTypeName().contains(Long.class.getName());
    }

    /** Values of a member that only a missing bound would let pass; none for a type that is bounded by itself. */
    static List<Object> unboundedOf(ModelMember member) {
        return unbounded(member.type()).toList();
    }

    private static Stream<Object> unbounded(Type type) {
        if (type instanceof ParameterizedType container) {
            return unbounded(container);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return Stream.of(CONTROL, LONG);
        } else if (plain == BigDecimal.class) {
            return Stream.of(new BigDecimal("1e999999"), new BigDecimal("1e-999999"));
        } else if (plain == Integer.class || plain == int.class) {
            return Stream.of(-1, Integer.MIN_VALUE);
        } else if (plain == Long.class) {
            return Stream.of(-1L, Long.MIN_VALUE);
        } else if (isBounded(plain)) {
            return Stream.of();
        }
        throw new AssertionError("say what bounds " + type);
    }

    private static Stream<Object> unbounded(ParameterizedType container) {
        Type[] contents = container.getActualTypeArguments();
        if (container.getRawType() == Optional.class) {
            return unbounded(contents[0]).map(Optional::of);
        } else if (container.getRawType() == List.class) {
            return Stream.concat(tooMany(container), unbounded(contents[0]).map(List::of));
        } else if (container.getRawType() == Map.class) {
            return Stream.of(
                            tooMany(container),
                            unbounded(contents[0]).map(name -> Map.of(name, "a")),
                            unbounded(contents[1]).map(value -> Map.of("a", value)))
                    .flatMap(values -> values);
        }
        throw new AssertionError("say what bounds " + container);
    }

    /** Days, constants and codes; a part is bounded by its own members, if it is validated. */
    private static boolean isBounded(Class<?> type) {
        return type == LocalDate.class
                || type.isEnum()
                || OpenCode.class.isAssignableFrom(type)
                || ModelPart.isPart(type);
    }

    private static Stream<Object> tooMany(ParameterizedType container) {
        return Stream.of(many(container, BoundedSize.MAX_SIZE + 1));
    }

    private static Object many(ParameterizedType container, int size) {
        if (container.getRawType() == Map.class) {
            return IntStream.range(0, size).boxed().collect(Collectors.toMap(i -> "a" + i, i -> "a"));
        }
        Class<?> element = (Class<?>) container.getActualTypeArguments()[0];
        return Collections.nCopies(size, ModelPart.isPart(element) ? new ModelPart(element).empty() : "");
    }
}
