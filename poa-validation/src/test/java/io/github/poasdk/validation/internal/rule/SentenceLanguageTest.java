package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.internal.prose.SentenceReader;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The packers of the second hall check each of the parcels before it leaves.",
                "de | Die Packer in der zweiten Halle prüfen jedes Paket, bevor es das Lager verlässt.",
                "fr | Les emballeurs du second hall vérifient chacun des colis avant qu'il ne parte avec le camion.",
                "it | Gli addetti del secondo magazzino controllano ogni pacco prima che sia consegnato al corriere.",
                "es | Los empleados del segundo almacén comprueban cada uno de los paquetes antes de que salga con el camión.",
                "zh | 第二库房的打包员在每个包裹发出之前都会进行检查。",
                "ja | 第二倉庫の梱包担当者は、出荷の前にすべての荷物を確認しています。"
            })
    void small_words_and_the_script_tell_the_language(String language, String sentence) {
        assertThat(of(sentence, "")).hasValue(language);
        assertThat(of(sentence, language)).hasValue(language);
        assertThat(of(sentence, language.equals("en") ? "de" : "en"))
                .isPresent()
                .isNotEqualTo(Optional.of(language.equals("en") ? "de" : "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We check it.",
                "Spedition Gebrüder von der Heide, Am Alten Hafen 12, Bremen",
                "KLENN Travel Kettle 0.5 L, KLENN Travel Kettle 0.8 L, KLENN Travel Kettle 1.2 L",
                "\"Die Packer in der zweiten Halle prüfen jedes Paket, bevor es das Lager verlässt.\"",
                "深圳市光明科技有限公司",
                "S T I L L   O P E N since March"
            })
    void nothing_is_said_of_few_words_names_addresses_and_quotations(String sentence) {
        assertThat(of(sentence, "en")).isEmpty();
    }

    private static Optional<String> of(String sentence, String expected) {
        return new SentenceReader(sentence, Optional.empty())
                .next()
                .flatMap(read -> SentenceLanguage.of(read, expected));
    }
}
