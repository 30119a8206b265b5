package io.github.poasdk.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The entries of a pack are what findings are made of: those of the built-in pack, and those of a pack in which every number,
 * window, policy and kind is another one. So no such fact stands in the code.
 */
class PackProbesTest {

    private static final Map<String, JsonNode> TREES = PackTrees.read(BuiltInPack.files(), new ArrayList<>());
    private static final PolicyPack SHIFTED = PackReader.read(PackShift.of(TREES), List.of());

    /** So that a change of the pack is a change of a file that somebody reads, and can't change its own probes in silence. */
    @Test
    void the_probes_of_the_built_in_pack_are_those_that_were_reviewed() throws IOException {
        Path file = Path.of(System.getProperty("poa.root", ".."))
                .resolve("poa-validation/src/test/resources/pack-probes.txt");
        String text = PackProbes.of(TREES).stream().map(Probe::text).collect(Collectors.joining());
        if (Boolean.getBoolean("poa.golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("write it anew with: mvn verify -Dpoa.golden.update=true")
                .content()
                .isEqualTo(text);
    }

    @Test
    void the_built_in_pack_finds_what_its_entries_say() {
        assertThat(PackProbes.of(TREES)).hasSizeGreaterThan(700);
        assertThat(wrong(PackProbes.of(TREES), PolicyPack.builtIn())).isEmpty();
    }

    @Test
    void a_pack_with_everything_shifted_finds_what_its_entries_say() {
        List<Probe> probes = PackProbes.of(PackShift.of(TREES));

        assertThat(probes).hasSizeGreaterThan(700);
        assertThat(wrong(probes, SHIFTED)).isEmpty();
    }

    @Test
    void what_one_pack_finds_the_other_does_not() {
        assertThat(PackProbes.of(TREES))
                .filteredOn(probe -> !probe.expected().isEmpty() && takesFacts(probe))
                .hasSizeGreaterThan(400)
                .filteredOn(probe -> probe.found(SHIFTED).equals(probe.expected()))
                .isEmpty();
    }

    /** The pack says only that addresses are looked for, and nothing of how they look. */
    private static boolean takesFacts(Probe probe) {
        return !probe.codes().contains("POA-PERSONAL-EMAIL");
    }

    private static List<String> wrong(List<Probe> probes, PolicyPack pack) {
        return probes.stream()
                .filter(probe -> !probe.found(pack).equals(probe.expected()))
                .map(probe -> probe + " but found " + probe.found(pack))
                .toList();
    }
}
