package org.sightline.ejb.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.entities.shared.RefusedException;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    private void check(String password) {
        policy.check(password, "lee@northfield.example", "Lee Northfield");
    }

    @ParameterizedTest
    @DisplayName("L06 eight characters of any kind are enough, spaces and emoji count, and 128 are not too many")
    @ValueSource(
            strings = {
                "qzvkxwjm",
                " qzvkxw ",
                "\uD83C\uDF02\uD83C\uDF02\uD83C\uDF02\uD83C\uDF02\uD83C\uDF02\uD83C\uDF02\uD83C\uDF02\uD83C\uDF02",
                "пароль-длинный"
            })
    void anyCharacterCounts(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
        assertThatCode(() -> check("q ".repeat(64))).doesNotThrowAnyException();
        assertThatCode(() -> check("qz".repeat(128))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @DisplayName("L06 seven characters are too few and 257 too many")
    @CsvSource({"7,password.tooShort", "257,password.tooLong"})
    void lengthHasLimits(int length, String key) {
        refused("qzvkxwjmh".repeat(40).substring(0, length), key);
    }

    @ParameterizedTest
    @DisplayName("L07 words everybody tries, and the person's own, are refused")
    @CsvSource({
        "password1,password.common",
        "PASSWORD,password.common",
        "12345678,password.common",
        "northfield,password.context",
        "Northfield1,password.context"
    })
    void guessableWordsAreRefused(String password, String key) {
        refused(password, key);
    }

    private void refused(String password, String key) {
        assertThatThrownBy(() -> check(password)).isInstanceOfSatisfying(RefusedException.class, refusal -> {
            org.assertj.core.api.Assertions.assertThat(refusal.getKey()).isEqualTo(key);
            org.assertj.core.api.Assertions.assertThat(refusal.getField()).contains("password");
        });
    }
}
