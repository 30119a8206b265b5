package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a@b.c | a@b.c",
                "Write to ida.brandt+x@mail.example.com, please. | ida.brandt+x@mail.example.com",
                "(info@example.com) | info@example.com",
                "info@example.com. | info@example.com",
                "info@example.com.- | info@example.com",
                "info@example.com-- and more | info@example.com",
                "<info@my-shop.example> | info@my-shop.example",
                "a@b.c,d@e.f | a@b.c;d@e.f",
                "a@b.c@d.e | a@b.c;b.c@d.e",
                "größe@münchen.example | größe@münchen.example",
                "a@@b.c | ''",
                "no address | ''",
                "@b.c | ''",
                "a@ b.c | ''",
                "a @b.c | ''",
                "a@b | ''",
                "a@.c | ''",
                "3 @ 5.00 | ''",
                "@ | ''",
            })
    void an_address_has_a_name_and_a_domain_with_a_dot(String text, String addresses) {
        assertThat(String.join(
                        ";",
                        EmailAddresses.in(text).stream()
                                .map(span -> text.substring(span.start(), span.end()))
                                .toList()))
                .isEqualTo(addresses);
    }
}
