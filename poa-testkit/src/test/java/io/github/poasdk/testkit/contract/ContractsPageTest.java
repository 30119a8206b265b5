package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the contracts has the rules of each of them. */
class ContractsPageTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                LayoutContractTest.class,
                RulePackContractTest.class,
                ProseRulesContractTest.class,
                PlanCodecContractTest.class
            })
    void the_table_of_a_contract_has_its_rules(Class<?> contract) throws IOException {
        String page =
                Files.readString(Path.of(System.getProperty("poa.root", "..")).resolve("docs/contracts.md"));
        String section = Pattern.compile("(?m)^## ")
                .splitAsStream(page)
                .filter(each -> each.lines().findFirst().orElse("").endsWith("`" + contract.getSimpleName() + "`"))
                .findFirst()
                .orElse("");
        List<String> named = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(section)
                .results()
                .map(MatchResult::group)
                .map(row -> row.replaceAll("\\W", ""))
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(PlantedDataFault.rules(contract));
    }
}
