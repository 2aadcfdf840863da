package org.sightline.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private static final String PASSWORD = "seven wet umbrellas \uD83C\uDF02";

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    @DisplayName("L08 what is stored is Argon2id of 19 MiB, two passes and one lane, as another library computes it")
    void whatIsStoredIsArgon2id() {
        String[] parts = hashing.hash(PASSWORD).split("\\$");

        assertThat(parts[1]).isEqualTo("argon2id");
        assertThat(parts[3]).isEqualTo("m=19456,t=2,p=1");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        assertThat(salt).hasSize(16);
        assertThat(Base64.getDecoder().decode(parts[5])).isEqualTo(independent(salt));
    }

    private static byte[] independent(byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(19_456)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] tag = new byte[32];
        generator.generateBytes(PASSWORD.getBytes(StandardCharsets.UTF_8), tag);
        return tag;
    }

    @Test
    @DisplayName("L06 no character of a long password is cut off")
    void noCharacterIsCutOff() {
        String hash = hashing.hash("x".repeat(72) + "a");

        assertThat(hashing.verify("x".repeat(72) + "a", hash)).isTrue();
        assertThat(hashing.verify("x".repeat(72) + "b", hash)).isFalse();
    }

    @Test
    @DisplayName("L03 without an account the same work is done in vain")
    void withoutAnAccountTheSameWorkIsDone() {
        hashing.verify("warm", null);
        long before = hashing.computed();

        assertThat(hashing.verify(PASSWORD, null)).isFalse();
        assertThat(hashing.computed() - before).isEqualTo(1);
    }
}
