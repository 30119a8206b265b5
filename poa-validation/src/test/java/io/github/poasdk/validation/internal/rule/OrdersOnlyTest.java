package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123-1234567-1234567",
                "Refunded order 123-1234567-1234567.",
                "a-b 123-1234567-1234567",
                "1-123-1234567-1234567",
                "000-0000000-0000000",
                "999-9999999-9999999"
            })
    void an_order_number_has_three_seven_and_seven_digits(String text) {
        assertThat(OrdersOnly.namesOrder(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Refunded all orders.",
                "123-1234567",
                "123-1234567-",
                "123-1234567-123456",
                "12-1234567-1234567",
                "123 1234567 1234567",
                "123-1234567.1234567",
                "12a-1234567-1234567",
                "12/-1234567-1234567",
                "12:-1234567-1234567",
                "123-123456-1234567"
            })
    void another_text_names_none(String text) {
        assertThat(OrdersOnly.namesOrder(text)).isFalse();
    }
}
