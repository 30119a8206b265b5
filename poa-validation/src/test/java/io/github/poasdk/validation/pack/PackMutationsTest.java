package io.github.poasdk.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.pack.PackMutations.Mutant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is taken out of the built-in pack or loosened in it, something notices: the reader, a plan of the probes whose findings
 * are no longer what they were, or a page of {@code docs/cases}. {@code -Dpoa.pack.mutations=1} tries every mutant, and without it
 * every twentieth.
 */
@Tag("once")
class PackMutationsTest {

    private static final Map<String, JsonNode> TREES = PackTrees.read(BuiltInPack.files(), new ArrayList<>());
    private static final Map<String, List<Probe>> PROBES = PackProbes.of(TREES).stream()
            .collect(Collectors.groupingBy(probe -> file(probe.about()), LinkedHashMap::new, Collectors.toList()));
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        CasePages.of(PolicyPack.builtIn()).forEach((name, page) -> PAGES.put(name, page.get()));
    }

    @Test
    void no_change_of_the_pack_goes_unnoticed() {
        int step = Integer.getInteger("poa.pack.mutations", 20);
        List<Mutant> mutants = PackMutations.of(TREES);

        assertThat(mutants).hasSizeGreaterThan(3_000);
        assertThat(IntStream.range(0, mutants.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(mutants::get)
                        .filter(mutant -> !isNoticed(mutant))
                        .map(Mutant::toString))
                .isEmpty();
    }

    static boolean isNoticed(Mutant mutant) {
        PolicyPack pack;
        try {
            pack = PackReader.read(mutant.trees(), List.of());
        } catch (PackFormatException e) {
            return true;
        }
        return PROBES.getOrDefault(mutant.file(), List.of()).stream().anyMatch(probe -> isNoticed(probe, pack))
                || isNoticedByPages(mutant, pack)
                || PROBES.values().stream().flatMap(List::stream).anyMatch(probe -> isNoticed(probe, pack));
    }

    private static boolean isNoticed(Probe probe, PolicyPack pack) {
        return !probe.found(pack).equals(probe.expected());
    }

    /** The page of the file that was changed first. */
    private static boolean isNoticedByPages(Mutant mutant, PolicyPack pack) {
        Map<String, Supplier<String>> pages = CasePages.of(pack);
        String nearest = mutant.file().replace("issues/", "").replace(".json", ".md");
        return !pages.keySet().equals(PAGES.keySet())
                || (pages.containsKey(nearest) && !isSame(nearest, pages))
                || !PAGES.keySet().stream().allMatch(page -> isSame(page, pages));
    }

    private static boolean isSame(String page, Map<String, Supplier<String>> pages) {
        Supplier<String> made = pages.get(page);
        return made != null && made.get().equals(PAGES.get(page));
    }

    private static String file(String about) {
        return about.split(" ", 2)[0];
    }
}
