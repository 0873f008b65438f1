package org.sojourn.ingest.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.programme.Pseudonyms;
import org.sojourn.model.run.Failure;

class PseudonymKeyTest {

  /** Key of test case 6 of RFC 4231. */
  private static final String RFC_4231_KEY = "aa".repeat(131);

  private static String hexOf(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Test
  void theMacIsThatOfRfc4231() {
    byte[] mac =
        PseudonymKey.of(RFC_4231_KEY)
            .pseudonymiser()
            .mac("Test Using Larger Than Block-Size Key - Hash Key First");
    assertThat(hexOf(mac))
        .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
  }

  /** Reference: {@code openssl dgst -sha256 -mac HMAC} of the folded text, first 32 digits. */
  @Test
  void aPseudonymIsTheStartOfTheMacOfTheFoldedText() {
    Pseudonymiser pseudonymiser = PseudonymKey.of(RFC_4231_KEY).pseudonymiser();
    String expected = "p-e14ad67c2567ff39ae74cec584d66268";
    assertThat(pseudonymiser.pseudonym("anna m\u00FCller@example.org")).isEqualTo(expected);
    assertThat(pseudonymiser.pseudonym(" Anna  Mu\u0308ller@EXAMPLE.org ")).isEqualTo(expected);
  }

  /** Reference: {@code openssl dgst -sha256 -hmac}, first 12 digits. */
  @Test
  void theFingerprintIsTheStartOfAKnownMac() {
    assertThat(PseudonymKey.of(RFC_4231_KEY).fingerprint()).isEqualTo("f7ceec621a13");
    PseudonymKey demo = PseudonymKey.of("demo:tiny:this-key-is-public-and-protects-nobody\n");
    assertThat(demo.fingerprint()).isEqualTo("59221df73f65");
    assertThat(demo.demo()).isTrue();
  }

  @Test
  void hexBase64AndTextAreRead() {
    String text = "tiny:this-key-is-public-and-protects-nobody";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (String written :
        List.of(text, " " + text + "\n", hexOf(bytes), Base64.getEncoder().encodeToString(bytes))) {
      PseudonymKey key = PseudonymKey.of(written);
      assertThat(key.fingerprint()).isEqualTo("59221df73f65");
      assertThat(key.demo()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "short", "demo:", "demo:short", "00112233445566778899aabbccddeeff00112233"})
  void shortKeysAreRefusedWithoutShowingThem(String text) {
    assertThatThrownBy(() -> PseudonymKey.of(text))
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.INPUT))
        .hasMessageStartingWith("the pseudonym key is too short: it has ")
        .hasMessageEndingWith(
            " bytes; allowed: at least 32, as 64 hexadecimal digits, Base64 or text; make one with:"
                + " openssl rand -hex 32")
        .hasMessageNotContaining("00112233");
  }

  @Test
  void anotherFingerprintIsRefusedNamingBoth() {
    PseudonymKey key = PseudonymKey.of(RFC_4231_KEY);
    assertThatCode(() -> key.require(new Pseudonyms(null, null))).doesNotThrowAnyException();
    assertThatCode(() -> key.require(new Pseudonyms(null, "f7ceec621a13")))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> key.require(new Pseudonyms(null, "000000000000")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "the pseudonym key is the wrong one: its fingerprint is f7ceec621a13, programme.yaml"
                + " asks for 000000000000; give the key that made the earlier runs, or change"
                + " pseudonyms.fingerprint to start anew");
  }

  @Test
  void theKeyDoesNotShow() {
    assertThat(PseudonymKey.of("demo:a secret that must never be shown to anybody"))
        .asString()
        .matches("PseudonymKey\\[fingerprint=[0-9a-f]{12}, demo=true]");
  }

  @Property
  void pseudonymsHaveOneFormAndDependOnTheKey(@ForAll String text) {
    String one = PseudonymKey.of(RFC_4231_KEY).pseudonymiser().pseudonym(text);
    String other = PseudonymKey.of("bb".repeat(32)).pseudonymiser().pseudonym(text);
    assertThat(one).matches("p-[0-9a-f]{32}").isNotEqualTo(other);
  }
}
